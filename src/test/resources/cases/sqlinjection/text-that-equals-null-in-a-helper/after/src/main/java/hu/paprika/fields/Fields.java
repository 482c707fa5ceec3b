package hu.paprika.fields;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Fields {
    public double area(Connection connection, String field) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT area FROM field WHERE id = ?")) {
            statement.setString(1, cleaned(field));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        }
    }

    private static String cleaned(String id) {
        if (id == null || id.equalsIgnoreCase("null")) {
            return "0";
        }
        return id.replaceAll("'", "").trim();
    }
}
