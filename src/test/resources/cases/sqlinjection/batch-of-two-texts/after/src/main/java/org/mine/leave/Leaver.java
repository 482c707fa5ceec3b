package org.mine.leave;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Leaver {
    public void remove(Connection connection, String badge) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            PreparedStatement prepared = connection.prepareStatement("DELETE FROM worker WHERE badge = ?");
            prepared.setString(1, badge);
            statement.addBatch("UPDATE counter SET workers = workers - 1");
            prepared.executeUpdate();
            prepared.close();
            statement.executeBatch();
        }
    }
}
