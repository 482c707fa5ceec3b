package ar.poloclub.stable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Ponies {
    public int inBox(Connection connection, int boxes, String groom) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM pony WHERE MOD(?, 2) = 1 AND groom = ?")) {
            statement.setInt(1, boxes);
            statement.setString(2, groom);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }
}
