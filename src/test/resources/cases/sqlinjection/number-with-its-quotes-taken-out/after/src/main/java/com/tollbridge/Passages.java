package com.tollbridge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Passages {
    private final Connection connection;

    public Passages(Connection connection) {
        this.connection = connection;
    }

    public double toll(String passage) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT toll FROM passage WHERE id = ?");
        statement.setString(1, passage.replace("'", ""));
        ResultSet row = statement.executeQuery();
        double toll = row.next() ? row.getDouble("toll") : 0;
        row.close();
        statement.close();
        return toll;
    }
}
