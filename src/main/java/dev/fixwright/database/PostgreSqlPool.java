package dev.fixwright.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a PostgreSQL server. */
final class PostgreSqlPool {
    private PostgreSqlPool() {}

    static HikariDataSource open(DatabaseAddress.PostgreSql address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password().reveal());
        config.setMaximumPoolSize(16);
        // A delivery is answered within eight seconds, so nothing may wait longer than that for the database.
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("socketTimeout", "30");
        // Else the server's answer repeats the values that it refuses, deliveries among them.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "fixwright");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DatabaseException(
                    "The database at " + address + " cannot be reached: " + e.getMessage()
                            + ". Check FIXWRIGHT_DATABASE_URL, FIXWRIGHT_DATABASE_USER and FIXWRIGHT_DATABASE_PASSWORD.",
                    e);
        }
    }

    /** Connections that wait for as long as a change of the schema takes: an index on a large table takes minutes. */
    static DataSource patient(DatabaseAddress.PostgreSql address) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setURL(address.url());
        connections.setUser(address.user());
        connections.setPassword(address.password().reveal());
        connections.setSocketTimeout(0);
        connections.setLogServerErrorDetail(false);
        connections.setApplicationName("fixwright upgrade");
        return connections;
    }
}
