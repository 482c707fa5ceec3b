package com.tollbridge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Passages {
    private final Connection connection;

    public Passages(Connection connection) {
        this.connection = connection;
    }

    public double toll(String passage) throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT toll FROM passage WHERE id = " + passage.replace("'", ""));
        double toll = row.next() ? row.getDouble("toll") : 0;
        row.close();
        statement.close();
        return toll;
    }
}
