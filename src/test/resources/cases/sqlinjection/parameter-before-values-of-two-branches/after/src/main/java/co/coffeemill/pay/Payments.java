package co.coffeemill.pay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public class Payments {
    public boolean due(Connection connection, long farmer, String currency, String method) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        sql.append("SELECT id FROM payment WHERE farmer = ?");
        sql.append(" AND currency = ?");
        parameters.add(currency);
        if (method != null) {
            sql.append(" AND method = ?");
            parameters.add(method);
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 2, parameters.get(i));
        }
        statement.setLong(1, farmer);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
