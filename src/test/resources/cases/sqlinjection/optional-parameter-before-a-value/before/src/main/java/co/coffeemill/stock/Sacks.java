package co.coffeemill.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Sacks {
    private Connection connection;

    public int count(Integer shelf, String origin, String owner) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM sack WHERE full = 1");
        if (shelf != null) {
            sql.append(" AND shelf = ?");
        }
        sql.append(" AND origin = '").append(origin).append("'");
        if (owner != null) {
            sql.append(" AND owner = '").append(owner).append("'");
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        if (shelf != null) {
            statement.setInt(1, shelf);
        }
        ResultSet row = statement.executeQuery();
        row.next();
        return row.getInt(1);
    }
}
