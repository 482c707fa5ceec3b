package vn.silkmill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Counters {
    public static int count(Connection connection, String table, int year) throws SQLException {
        try (PreparedStatement counting =
                connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE spun_in = ?")) {
            counting.setInt(1, year);
            try (ResultSet row = counting.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
