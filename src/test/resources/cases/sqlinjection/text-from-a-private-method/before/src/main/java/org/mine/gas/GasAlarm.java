package org.mine.gas;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class GasAlarm {
    public boolean raised(Connection connection, String shaft) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query(shaft))) {
            return rows.next();
        }
    }

    private static String query(String shaft) {
        return "SELECT 1 FROM alarm WHERE shaft = '" + shaft + "'";
    }
}
