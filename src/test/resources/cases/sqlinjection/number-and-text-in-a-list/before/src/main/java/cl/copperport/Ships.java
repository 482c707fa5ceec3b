package cl.copperport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Ships {
    public int load(Connection connection, int first, String second, String captain) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE ship SET loaded = 1 WHERE pier IN (" + first + ", " + second
                    + ") AND captain = '" + captain + "'");
        }
    }
}
