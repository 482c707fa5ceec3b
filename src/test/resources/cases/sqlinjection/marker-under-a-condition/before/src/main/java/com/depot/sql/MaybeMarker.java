package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class MaybeMarker {
    public int close(Connection connection, String name, Integer shop) throws SQLException {
        StringBuilder sql = new StringBuilder("UPDATE orders SET open = 0 WHERE name = '").append(name).append("'");
        if (shop != null) {
            sql.append(" AND shop = ?");
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        if (shop != null) {
            statement.setInt(1, shop);
        }
        return statement.executeUpdate();
    }
}
