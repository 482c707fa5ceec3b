package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class PreparedIndex {
    public int close(Connection connection, String name, int shop) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("UPDATE orders SET open = 0 WHERE name = '" + name + "' AND shop = ?");
        int place = 1;
        statement.setInt(place++, shop);
        return statement.executeUpdate();
    }
}
