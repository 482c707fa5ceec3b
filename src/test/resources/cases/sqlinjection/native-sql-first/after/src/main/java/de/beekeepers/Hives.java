package de.beekeepers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Hives {
    public int swarms(Connection connection, String keeper) throws SQLException {
        String text = "SELECT {fn LENGTH(log)} FROM hive WHERE keeper = ?";
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            statement.setString(1, keeper);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            statement.close();
        }
    }
}
