package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class PreparedTable {
    public int count(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("SELECT COUNT(*) FROM ").append(sqlNames(table)).toString());
                ResultSet found = statement.executeQuery()) {
            return found.next() ? found.getInt(1) : 0;
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
