package org.mine.crew;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class CrewList {
    public int dismiss(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM crew WHERE name IN ('" + String.join("','", names) + "')");
        }
    }
}
