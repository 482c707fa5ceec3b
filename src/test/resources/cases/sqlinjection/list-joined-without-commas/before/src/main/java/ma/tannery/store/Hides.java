package ma.tannery.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class Hides {
    /** Each piece but the last brings the comma behind it. */
    public void sell(Connection connection, List<String> pieces) throws SQLException {
        String sold = String.join(" ", pieces);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE hide SET sold = 1 WHERE id IN (" + sold + ")");
        }
    }
}
