package co.coffeemill.taste;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Tastings {
    public String best(Connection connection, String taster, int limit) throws SQLException {
        String sql = "SELECT roast FROM tasting WHERE points > 80";
        if (!taster.isEmpty()) {
            sql += " AND taster = '" + taster + "'";
        }
        sql += " LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
