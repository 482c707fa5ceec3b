package com.depot.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class BegunAnew {
    public int count(Connection connection, String city, String name) throws SQLException {
        String sql = "SELECT COUNT(*) FROM orders WHERE city = '" + city + "'";
        if (name != null) {
            sql = "SELECT COUNT(*) FROM orders WHERE name = '" + name + "'";
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
