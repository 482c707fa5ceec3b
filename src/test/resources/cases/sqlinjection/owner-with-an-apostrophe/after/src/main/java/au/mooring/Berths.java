package au.mooring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Berths {
    public static void christen(Connection connection, String owner, String boat) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE berth SET label = ? WHERE owner = ?")) {
            statement.setString(1, boat == null ? "null" : boat.toUpperCase());
            statement.setString(2, owner);
            statement.executeUpdate();
        }
    }
}
