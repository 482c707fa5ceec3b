package depot.crates;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class CrateStore {
    int count(Connection connection, String sku, String from) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM crate WHERE full");
        if (sku != null) {
            sql.append(" AND code = concat('").append(sku).append("', '-x')");
        }
        if (from != null) {
            sql.append(" AND packed > '").append(from).append("'");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.toString())) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
