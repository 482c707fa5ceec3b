package com.depot.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class LocalConstant {
    public int count(Connection connection) throws SQLException {
        String sql = "SELECT COUNT(*) FROM orders";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
