package net.kiosk.stock;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Shelves {
    public int clear(Connection connection, String shelf) throws SQLException {
        String sql = "UPDATE item SET shelf = " + (shelf.isEmpty() ? "null" : "'" + shelf + "'");
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
