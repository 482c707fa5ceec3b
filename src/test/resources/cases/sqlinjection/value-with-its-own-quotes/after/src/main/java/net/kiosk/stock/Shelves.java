package net.kiosk.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Shelves {
    public int clear(Connection connection, String shelf) throws SQLException {
        String sql = "UPDATE item SET shelf = " + ("?");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, shelf.isEmpty() ? null : shelf);
            return statement.executeUpdate();
        }
    }
}
