package org.festival.acts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class ActList {
    public String first(Connection connection, String stage, boolean latest) throws SQLException {
        String direction = latest ? "DESC" : "ASC";
        try (PreparedStatement statement = connection.prepareStatement(new StringBuilder().append("SELECT name FROM act WHERE stage = ? ORDER BY starts ").append(direction).toString())) {
            statement.setString(1, stage);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
