package ge.vineyard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class Barrels {
    private final Connection connection;

    Barrels(Connection connection) {
        this.connection = connection;
    }

    long litres(String grape, String cellar) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder();
        if (grape != null) {
            where.append(" AND grape = ?");
            parameters.add(grape);
        }
        if (cellar != null) {
            where.append(" AND cellar = ?");
            parameters.add(cellar);
        }
        String sql = "SELECT SUM(litres) FROM barrel WHERE sold = 0" + where;
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            ResultSet sum = statement.executeQuery();
            return sum.next() ? sum.getLong(1) : 0;
        } finally {
            statement.close();
        }
    }
}
