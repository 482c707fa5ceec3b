package gh.kentecloth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

public class Weavers {
    private final Connection connection;

    public Weavers(Connection connection) {
        this.connection = connection;
    }

    public int count(boolean withOrders, int village, String pattern) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM weaver w");
        if (withOrders) {
            sql.append(" JOIN cloth_order o ON o.weaver = w.id");
        }
        sql.append(" WHERE w.village = ?");
        if (pattern != null) {
            sql.append(" AND w.pattern = ?");
            parameters.add(pattern);
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 2, parameters.get(i));
        }
        statement.setInt(1, village);
        ResultSet row = statement.executeQuery();
        row.next();
        return row.getInt(1);
    }
}
