package dev.fixwright.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads an H2 database that a running server may have open: only one process may open the file, so a copy of it is read.
 * The file is only ever added to for as long as a copy takes (its old parts are kept for 45 seconds), so a copy is what
 * would be found after a power cut. One that does not open is made again.
 */
public final class DatabaseCopy {
    private static final int MOST_TRIES = 3;

    private DatabaseCopy() {}

    /** Throws {@link DatabaseException} with what to do when there is nothing to be read. */
    public static <T> T read(DatabaseAddress.Directory server, Function<Database, T> query) {
        Path file = requireFile(server);
        Optional<RuntimeException> failure = Optional.empty();
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                return once(file, query);
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            } catch (IOException e) {
                throw new DatabaseException(
                        "The database file " + file + " cannot be copied to be read: " + e.getMessage()
                                + ". Run this as the user of the server, with room for a copy in the folder for"
                                + " temporary files.",
                        e);
            }
        }
        throw new DatabaseException(
                "The database file " + file + " could not be read while the server writes to it. Try again, or stop the"
                        + " server for as long as this takes. With PostgreSQL (FIXWRIGHT_DATABASE_URL) neither is needed.",
                failure.orElseThrow());
    }

    /** Throws {@link DatabaseException} with what to do where no server ever kept a database. */
    public static Path requireFile(DatabaseAddress.Directory server) {
        Path file = server.path().toAbsolutePath().normalize().resolve(H2File.NAME);
        if (!Files.exists(file)) {
            throw new DatabaseException("There is no database in " + file.getParent()
                    + ". \"fixwright serve\" makes it when it is first started. If it was, say where the server keeps its own: --data-dir or FIXWRIGHT_DATA_DIR, or for PostgreSQL"
                    + " --database-url or FIXWRIGHT_DATABASE_URL.");
        }
        return file;
    }

    private static <T> T once(Path file, Function<Database, T> query) throws IOException {
        Path directory = Files.createTempDirectory("fixwright-read-");
        try {
            Files.copy(file, directory.resolve(H2File.NAME));
            try (Database copy = Database.open(new DatabaseAddress.Directory(directory))) {
                return query.apply(copy);
            }
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(directory)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
