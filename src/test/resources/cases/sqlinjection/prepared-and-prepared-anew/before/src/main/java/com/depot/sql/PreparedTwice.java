package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class PreparedTwice {
    public int close(Connection connection, String name, int shop, boolean all) throws SQLException {
        PreparedStatement statement;
        statement = connection.prepareStatement("UPDATE orders SET open = 0 WHERE name = '" + name + "' AND shop = ?");
        if (all) {
            statement = connection.prepareStatement("UPDATE orders SET open = 0 WHERE shop = ?");
        }
        statement.setInt(1, shop);
        return statement.executeUpdate();
    }
}
