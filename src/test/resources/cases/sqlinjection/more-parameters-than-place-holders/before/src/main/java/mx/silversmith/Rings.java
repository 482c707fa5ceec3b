package mx.silversmith;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Rings {
    public boolean isThere(Connection connection, String stone, int size, String hallmark) throws SQLException {
        String sql = "SELECT id FROM ring WHERE stone = '" + stone + "' AND size = ? AND hallmark LIKE '?%'";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, size);
            query.setString(2, hallmark);
            try (ResultSet rings = query.executeQuery()) {
                return rings.next();
            }
        }
    }
}
