package org.mine.leave;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Leaver {
    public void remove(Connection connection, String badge) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.addBatch("DELETE FROM worker WHERE badge = '" + badge + "'");
            statement.addBatch("UPDATE counter SET workers = workers - 1");
            statement.executeBatch();
        }
    }
}
