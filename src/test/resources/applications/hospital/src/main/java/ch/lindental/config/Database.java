package ch.lindental.config;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The one place that knows where the data is. Old servlets ask it statically, newer code is given the DataSource. */
public final class Database {
    private static volatile DataSource source;

    private Database() {
    }

    public static void use(DataSource dataSource) {
        source = dataSource;
    }

    public static Connection connect() throws SQLException {
        DataSource current = source;
        if (current == null) {
            throw new SQLException("no database is configured");
        }
        return current.getConnection();
    }

    public static void close(AutoCloseable... things) {
        for (AutoCloseable thing : things) {
            if (thing == null) {
                continue;
            }
            try {
                thing.close();
            } catch (Exception ignored) {
                // nothing can be done about it any more
            }
        }
    }
}
