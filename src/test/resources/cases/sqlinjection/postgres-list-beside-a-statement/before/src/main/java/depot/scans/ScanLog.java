package depot.scans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class ScanLog {
    int count(Connection connection, String belt, String from, int shift) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM scan WHERE shift = ").append(shift);
        if (belt != null) {
            sql.append(" AND belt = '").append(belt).append("'");
        }
        if (from != null) {
            sql.append(" AND at > '").append(from).append("'");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.toString())) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
