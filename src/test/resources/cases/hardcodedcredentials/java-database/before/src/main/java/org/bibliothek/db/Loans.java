package org.bibliothek.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public class Loans {
    public Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://db/loans", "loans", "rosenrot7");
    }
}
