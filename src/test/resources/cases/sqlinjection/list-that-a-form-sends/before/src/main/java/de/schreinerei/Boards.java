package de.schreinerei;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Boards {
    public int saw(Connection connection, String boardIds) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE board SET sawn = TRUE WHERE id IN (" + boardIds + ")");
        }
    }
}
