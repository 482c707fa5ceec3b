package au.mooring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Berths {
    public static void christen(Connection connection, String owner, String boat) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE berth SET label = '" + (boat == null ? "null" : boat.toUpperCase()) + "' WHERE owner = '" + owner + "'");
        }
    }
}
