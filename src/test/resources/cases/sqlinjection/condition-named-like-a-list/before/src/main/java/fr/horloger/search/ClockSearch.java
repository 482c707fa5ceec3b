package fr.horloger.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class ClockSearch {
    public boolean matches(Connection connection, String searchValues) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT id FROM clock WHERE " + searchValues);
            return rows.next();
        }
    }
}
