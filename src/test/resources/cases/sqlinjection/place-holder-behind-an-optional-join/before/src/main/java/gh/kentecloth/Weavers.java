package gh.kentecloth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Weavers {
    private final Connection connection;

    public Weavers(Connection connection) {
        this.connection = connection;
    }

    public int count(boolean withOrders, int village, String pattern) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM weaver w");
        if (withOrders) {
            sql.append(" JOIN cloth_order o ON o.weaver = w.id");
        }
        sql.append(" WHERE w.village = ?");
        if (pattern != null) {
            sql.append(" AND w.pattern = '").append(pattern).append("'");
        }
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        statement.setInt(1, village);
        ResultSet row = statement.executeQuery();
        row.next();
        return row.getInt(1);
    }
}
