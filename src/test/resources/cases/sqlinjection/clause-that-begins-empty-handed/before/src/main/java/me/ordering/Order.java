package me.ordering;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Order {
    private String condition;

    public void of(String customer) {
        condition = " WHERE customer = '" + customer + "'";
    }

    public boolean any(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeQuery("SELECT 1 FROM orders" + condition).next();
        }
    }
}
