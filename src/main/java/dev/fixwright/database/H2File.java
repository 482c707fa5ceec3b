package dev.fixwright.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * An H2 database file in a directory that only its owner may enter. A marker file stands beside it while it is open, so
 * that the next start knows whether the last one ended in good order.
 */
final class H2File {
    static final String NAME = "fixwright.mv.db";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("rw-------");

    private final Path directory;
    private final Path file;
    private final Path openMarker;
    private final EarlierFile earlier;
    private final H2Closures closures = new H2Closures();

    private H2File(Path directory) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
        this.openMarker = directory.resolve("fixwright.open");
        this.earlier = new EarlierFile(directory, NAME, openMarker);
    }

    /** Makes the directory where there is none, and closes it to everybody else. */
    static H2File prepare(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        // H2 reads what follows a semicolon in the address as options, and one of them runs any statement.
        if (absolute.toString().indexOf(';') >= 0) {
            throw new DatabaseException(
                    "The data directory's name contains a semicolon: " + absolute + ". Choose another.");
        }
        H2File prepared = new H2File(absolute);
        try {
            Files.createDirectories(absolute);
            restrict(absolute, OWNER_ONLY);
            if (!Files.exists(prepared.file)) {
                Files.createFile(prepared.file);
            }
            restrict(prepared.file, OWNER_READS);
            prepared.earlier.restoreAfterInterruption();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data directory " + absolute + " cannot be written: " + e.getMessage()
                            + ". Set FIXWRIGHT_DATA_DIR " + "to a directory of the user who runs Fixwright.",
                    e);
        }
        return prepared;
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    Path directory() {
        return directory;
    }

    HikariDataSource open() {
        boolean endedInGoodOrder = !Files.exists(openMarker);
        HikariDataSource pool = connect();
        try {
            if (!endedInGoodOrder) {
                H2Check.everyRow(pool, file);
            }
            if (endedInGoodOrder) {
                Files.createFile(openMarker);
                // After a power cut in the middle of an upgrade the marker tells that the copy is to be put back.
                EarlierFile.force(directory, StandardOpenOption.READ);
            }
            return pool;
        } catch (IOException e) {
            pool.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    H2Closures closures() {
        return closures;
    }

    /** What the file was before its schema was changed. */
    EarlierFile earlier() {
        return earlier;
    }

    /** Notes that everything was written and nobody has the file open any more. */
    void markClosed() {
        try {
            Files.deleteIfExists(openMarker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HikariDataSource connect() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address());
        config.setUsername("fixwright");
        config.setPassword("");
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(5_000);
        config.setExceptionOverride(closures);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw H2Check.unreadable(file, e);
        }
    }

    /**
     * WRITE_DELAY=0: by default H2 writes half a second late and loses all of that when the process is killed. Even so it
     * may come back some commits earlier; what was promised to others needs a journal of its own. Its own shutdown hook is
     * off because ours closes it last. TRACE_LEVEL_FILE=0: what goes wrong is in our log, not in a file beside the
     * database. TIME ZONE=UTC: instants mean the same wherever the server stands.
     */
    private String address() {
        String name = file.toString().replaceAll("\\.mv\\.db$", "");
        return "jdbc:h2:file:" + name + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MODE=PostgreSQL;"
                + "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=5000;TIME ZONE=UTC";
    }
}
