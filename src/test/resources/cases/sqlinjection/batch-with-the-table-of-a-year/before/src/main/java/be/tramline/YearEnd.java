package be.tramline;

import org.springframework.jdbc.core.JdbcOperations;

public class YearEnd {
    private final JdbcOperations jdbc;

    public YearEnd(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void close(String table, String depot) {
        jdbc.batchUpdate(
                "INSERT INTO archive SELECT * FROM " + table,
                "UPDATE tram SET mileage = 0 WHERE depot = '" + depot + "'");
    }
}
