package ops.console.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class TableView {
    public int rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(new StringBuilder().append("SELECT COUNT(*) FROM ").append(sqlNames(table)).toString())) {
            rows.next();
            return rows.getInt(1);
        }
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
