package nz.sheepdog.score;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Totals {
    public double total(Connection connection, String column, String handler) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String sql = new StringBuilder().append("SELECT SUM(").append(sqlNames(column)).append(") FROM score WHERE handler = ?").toString();
            PreparedStatement prepared = connection.prepareStatement(sql);
            prepared.closeOnCompletion();
            prepared.setString(1, handler);
            ResultSet row = prepared.executeQuery();
            return row.next() ? row.getDouble(1) : 0;
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
