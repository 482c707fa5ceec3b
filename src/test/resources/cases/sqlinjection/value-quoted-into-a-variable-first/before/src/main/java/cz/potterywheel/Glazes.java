package cz.potterywheel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Glazes {
    private final Connection connection;

    public Glazes(Connection connection) {
        this.connection = connection;
    }

    public void add(String name, String supplier) throws SQLException {
        String from = literal(supplier);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO glaze (name, supplier) VALUES ('" + name + "', " + from + ")");
        }
    }

    private static String literal(String text) {
        if (text == null || text.isBlank()) {
            return "NULL";
        }
        return "'" + text.trim() + "'";
    }
}
