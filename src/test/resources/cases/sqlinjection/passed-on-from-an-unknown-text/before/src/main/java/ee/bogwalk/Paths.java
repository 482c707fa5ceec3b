package ee.bogwalk;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Paths {
    private final Connection connection;

    public Paths(Connection connection) {
        this.connection = connection;
    }

    public void close(String path) throws SQLException {
        change("UPDATE path SET open = 0 WHERE name = '" + path + "'");
    }

    public void repair(String command) throws SQLException {
        change(command);
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
