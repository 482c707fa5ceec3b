package org.festival.acts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class ActList {
    public String first(Connection connection, String stage, boolean latest) throws SQLException {
        String direction = latest ? "DESC" : "ASC";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM act WHERE stage = '" + stage + "' ORDER BY starts " + direction)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
