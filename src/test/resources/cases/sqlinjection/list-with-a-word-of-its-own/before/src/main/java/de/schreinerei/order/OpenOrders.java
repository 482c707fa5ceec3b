package de.schreinerei.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

public class OpenOrders {
    public boolean any(Connection connection, List<String> customers) throws SQLException {
        String wanted = customers.isEmpty() ? "NULL" : String.join(",", customers);
        String sql = "SELECT 1 FROM orders WHERE open = 1 AND customer IN (" + wanted + ")";
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next();
        }
    }
}
