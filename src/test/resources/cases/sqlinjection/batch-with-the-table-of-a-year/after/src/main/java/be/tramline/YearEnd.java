package be.tramline;

import org.springframework.jdbc.core.JdbcOperations;

public class YearEnd {
    private final JdbcOperations jdbc;

    public YearEnd(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void close(String table, String depot) {
        jdbc.update(new StringBuilder().append("INSERT INTO archive SELECT * FROM ").append(sqlNames(table)).toString());
        jdbc.update("UPDATE tram SET mileage = 0 WHERE depot = ?", depot);
    }

    /** Returns names of tables or columns as they are, with commas between them; refuses any other SQL. */
    private static String sqlNames(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("[*]?|[\\p{L}\\p{N}_$.]+")) {
                throw new IllegalArgumentException("Not a name");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
