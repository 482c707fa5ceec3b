package ie.turfcutters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class Plots {
    private final Connection connection;

    Plots(Connection connection) {
        this.connection = connection;
    }

    int free(int year, String bog, String side) throws SQLException {
        String sql = "SELECT COUNT(*) FROM plot WHERE year = ? AND taken = 0";
        if (bog != null) {
            sql += " AND bog = '" + bog + "'";
        }
        if (side != null) {
            sql += " AND side = '" + side + "'";
        }
        PreparedStatement query = connection.prepareStatement(sql);
        query.setInt(1, year);
        ResultSet rows = query.executeQuery();
        rows.next();
        int count = rows.getInt(1);
        query.close();
        return count;
    }
}
