package cl.copperport;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Ships {
    public int load(Connection connection, int first, String second, String captain) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE ship SET loaded = 1 WHERE pier IN (?, ?) AND captain = ?")) {
            statement.setInt(1, first);
            statement.setString(2, second);
            statement.setString(3, captain);
            return statement.executeUpdate();
        }
    }
}
