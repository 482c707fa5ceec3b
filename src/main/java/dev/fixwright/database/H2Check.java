package dev.fixwright.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads every row of every table, so that a damaged file is found at the start and not in the middle of the work. */
final class H2Check {
    private H2Check() {}

    static void everyRow(DataSource connections, Path file) {
        try {
            Jdbi.create(connections).withHandle(H2Check::readAll);
        } catch (RuntimeException | StackOverflowError e) {
            throw unreadable(file, e);
        }
    }

    private static long readAll(Handle handle) {
        long values = 0;
        List<String> tables = handle.createQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .mapTo(String.class)
                .list();
        for (String table : tables) {
            values += handle.createQuery("select * from \"" + table + "\"").mapToMap().stream()
                    .mapToLong(Map::size)
                    .sum();
        }
        return values;
    }

    static DatabaseException unreadable(Path file, Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("may be already in use")) {
            return new DatabaseException(
                    "The database file " + file
                            + " is in use by another process. Stop the other Fixwright, or give this "
                            + "one another FIXWRIGHT_DATA_DIR. Several at once need PostgreSQL (FIXWRIGHT_DATABASE_URL).",
                    cause);
        }
        return new DatabaseException(
                "The database file " + file + " is damaged and was left as it is: " + cause.getMessage()
                        + ". The way back: stop Fixwright, move the file away, put the newest backup of the data directory "
                        + "in its place (or nothing, to begin anew), start, and have GitHub send the deliveries of the last "
                        + "three days again. Pull requests that exist are found again and not made twice.",
                cause);
    }
}
