package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class PreparedField {
    private PreparedStatement statement;

    public void prepare(Connection connection, String name, int shop) throws SQLException {
        statement = connection.prepareStatement("SELECT id FROM orders WHERE name = '" + name + "' AND shop = ?");
        statement.setInt(1, shop);
    }

    public ResultSet run() throws SQLException {
        return statement.executeQuery();
    }
}
