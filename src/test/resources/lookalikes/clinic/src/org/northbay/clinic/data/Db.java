package org.northbay.clinic.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

public final class Db {
    private static Connection shared;

    private Db() {}

    public static synchronized Connection connection() throws SQLException {
        if (shared == null || shared.isClosed()) {
            shared = DriverManager.getConnection("jdbc:h2:mem:clinic;DB_CLOSE_DELAY=-1");
        }
        return shared;
    }

    public static Statement statement() throws SQLException {
        return connection().createStatement();
    }

    public static void fail(Exception e) {
        throw new IllegalStateException(e);
    }
}
