package np.trekking;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Tours {
    private final Connection connection;

    public Tours(Connection connection) {
        this.connection = connection;
    }

    public int count(String guide) throws SQLException {
        String sql = "SELECT COUNT(*) FROM tour";
        if (guide != null) {
            sql = "SELECT COUNT(*) FROM tour WHERE guide = '" + guide + "'";
        }
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(sql);
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
