package ge.vineyard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Barrels {
    private final Connection connection;

    Barrels(Connection connection) {
        this.connection = connection;
    }

    long litres(String grape, String cellar) throws SQLException {
        StringBuilder where = new StringBuilder();
        if (grape != null) {
            where.append(" AND grape = '").append(grape).append("'");
        }
        if (cellar != null) {
            where.append(" AND cellar = '").append(cellar).append("'");
        }
        String sql = "SELECT SUM(litres) FROM barrel WHERE sold = 0" + where;
        Statement statement = connection.createStatement();
        try {
            ResultSet sum = statement.executeQuery(sql);
            return sum.next() ? sum.getLong(1) : 0;
        } finally {
            statement.close();
        }
    }
}
