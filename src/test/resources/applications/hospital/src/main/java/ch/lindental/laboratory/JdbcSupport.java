package ch.lindental.laboratory;

import ch.lindental.config.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What all laboratory tables need. Subclasses must call close() when they are done. */
abstract class JdbcSupport implements AutoCloseable {
    private Connection connection;

    protected Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = Database.connect();
        }
        return connection;
    }

    protected ResultSet query(String sql) throws SQLException {
        return connection().createStatement().executeQuery(sql);
    }

    protected int update(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() {
        Database.close(connection);
        connection = null;
    }
}
