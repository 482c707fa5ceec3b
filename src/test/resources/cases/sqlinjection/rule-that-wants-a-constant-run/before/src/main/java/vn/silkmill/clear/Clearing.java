package vn.silkmill.clear;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

final class Clearing {
    private final Connection connection;

    Clearing(Connection connection) {
        this.connection = connection;
    }

    int clear(String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM " + table);
        }
    }
}
