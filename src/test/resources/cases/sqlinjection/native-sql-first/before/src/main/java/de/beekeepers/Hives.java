package de.beekeepers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Hives {
    public int swarms(Connection connection, String keeper) throws SQLException {
        String text = connection.nativeSQL("SELECT {fn LENGTH(log)} FROM hive WHERE keeper = '" + keeper + "'");
        Statement statement = connection.createStatement();
        try {
            ResultSet rows = statement.executeQuery(text);
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            statement.close();
        }
    }
}
