package org.mine.lamp;

import java.sql.SQLException;
import java.sql.Statement;

public class LampRoom {
    public void give(Statement statement, String lamp) throws SQLException {
        statement.executeUpdate("UPDATE lamp SET out = 1 WHERE tag = '" + lamp + "'");
        count(statement);
    }

    private static void count(Statement statement) throws SQLException {
        statement.executeUpdate("UPDATE room SET given = given + 1");
    }
}
