package co.coffeemill.pay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Payments {
    public boolean due(Connection connection, long farmer, String currency, String method) throws SQLException {
        StringBuilder sql = new StringBuilder();
        sql.append("SELECT id FROM payment WHERE farmer = ?");
        sql.append(" AND currency = '" + currency + "'");
        if (method != null) {
            sql.append(" AND method = '" + method + "'");
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        statement.setLong(1, farmer);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
