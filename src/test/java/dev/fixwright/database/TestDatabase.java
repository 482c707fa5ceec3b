package dev.fixwright.database;

import dev.fixwright.secret.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Real databases for tests: an H2 file, or a database on a PostgreSQL server that all tests of this JVM share. Each is a copy of
 * one that was migrated from nothing once in this JVM, since doing so takes longer than most tests.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** The one in a directory, new where there is none yet. */
    public static DatabaseAddress h2(Path directory) {
        Path file = directory.resolve(H2File.NAME);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                Files.write(file, MigratedFile.BYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return emptyH2(directory);
    }

    /** One that has no tables yet. */
    static DatabaseAddress emptyH2(Path directory) {
        return new DatabaseAddress.Directory(directory);
    }

    public static DatabaseAddress postgreSql() {
        return create(" template " + MigratedDatabase.NAME);
    }

    /** One that has no tables yet. */
    public static DatabaseAddress emptyPostgreSql() {
        return create("");
    }

    private static DatabaseAddress.PostgreSql create(String like) {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + like);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAddress.PostgreSql(
                Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", new Secret("postgres"));
    }

    private static final class MigratedFile {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try {
                Path directory = Files.createTempDirectory("migrated");
                Database.open(emptyH2(directory)).close();
                Path file = directory.resolve(H2File.NAME);
                byte[] bytes = Files.readAllBytes(file);
                Files.delete(file);
                Files.delete(directory.resolve("fixwright.upgrade.lock"));
                Files.delete(directory);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class MigratedDatabase {
        static final String NAME = make();

        private static String make() {
            DatabaseAddress.PostgreSql address = create("");
            Database.open(address).close();
            return address.url().replaceAll(".*/([^?]+).*", "$1");
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
