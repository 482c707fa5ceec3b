package sg.marina.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class AuditSearch {
    public int count(Connection connection, String skipper, String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(
                    "SELECT COUNT(*) FROM audit WHERE skipper = '" + skipper + "' AND " + condition);
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
