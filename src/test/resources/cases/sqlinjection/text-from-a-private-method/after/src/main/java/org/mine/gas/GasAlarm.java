package org.mine.gas;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class GasAlarm {
    public boolean raised(Connection connection, String shaft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1 FROM alarm WHERE shaft = ?")) {
            statement.setString(1, shaft);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String query(String shaft) {
        return "SELECT 1 FROM alarm WHERE shaft = '" + shaft + "'";
    }
}
