package ie.turfcutters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class Plots {
    private final Connection connection;

    Plots(Connection connection) {
        this.connection = connection;
    }

    int free(int year, String bog, String side) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM plot WHERE year = ? AND taken = 0");
        if (bog != null) {
            sql.append(" AND bog = ?");
            parameters.add(bog);
        }
        if (side != null) {
            sql.append(" AND side = ?");
            parameters.add(side);
        }
        PreparedStatement query = connection.prepareStatement(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setObject(i + 2, parameters.get(i));
        }
        query.setInt(1, year);
        ResultSet rows = query.executeQuery();
        rows.next();
        int count = rows.getInt(1);
        query.close();
        return count;
    }
}
