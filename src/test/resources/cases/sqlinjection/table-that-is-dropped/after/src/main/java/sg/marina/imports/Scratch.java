package sg.marina.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Scratch {
    public void drop(Connection connection, String job) throws SQLException {
        Statement statement = connection.createStatement();
        statement.executeUpdate(new StringBuilder().append("DROP TABLE IF EXISTS ").append(sqlNames(job)).toString());
        statement.close();
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
