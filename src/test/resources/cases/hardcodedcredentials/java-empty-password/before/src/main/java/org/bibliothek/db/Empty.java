package org.bibliothek.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

public class Empty {
    public Connection open(Properties settings) throws SQLException {
        String url = settings.getProperty("url");
        return DriverManager.getConnection(url, "sa", "");
    }
}
