package dev.fixwright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.fixwright.ChildServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An H2 file of an earlier version whose upgrade does not come to its end. */
@Timeout(60)
class InterruptedUpgradeTest {
    private static final String EARLIER = "26";
    private static final int ROWS = 2_000;

    @TempDir
    static Path once;

    @TempDir
    Path directory;

    private Path copy;

    @BeforeAll
    static void anEarlierVersionWithData() {
        H2File file = H2File.prepare(once);
        try (HikariDataSource pool = file.open()) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("bytes", Dialect.H2.bytes(), "large-bytes", Dialect.H2.largeBytes()))
                    .target(EARLIER)
                    .load()
                    .migrate();
            Jdbi.create(pool)
                    .useHandle(handle -> IntStream.rangeClosed(1, ROWS)
                            .forEach(alert -> handle.execute(
                                    "insert into finding (tenant, installation_id, repository_id, repository_owner,"
                                            + " repository_name, alert, state, created_at, updated_at) values ('org-31', 31, 1,"
                                            + " 'acme', 'shop', ?, 'open', current_timestamp, current_timestamp)",
                                    alert)));
        }
        file.markClosed();
    }

    @BeforeEach
    void itIsThere() throws IOException {
        copy = directory.resolve("fixwright.before-upgrade.mv.db");
        Files.copy(once.resolve(H2File.NAME), directory.resolve(H2File.NAME));
    }

    @Test
    void goesOnAfterItsProcessWasKilled() throws Exception {
        Process upgrade = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        ChildServer.classPath(),
                        InterruptedUpgradeTest.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitCopy();
        upgrade.destroyForcibly().waitFor();
        assertThat(copy).as("killed before the upgrade was complete").exists();

        assertThatAllIsThere();
    }

    @Test
    void goesOnWhereHalfOfAChangeIsThere() throws IOException {
        Files.copy(directory.resolve(H2File.NAME), copy);
        H2File file = H2File.prepare(directory.resolve("elsewhere"));
        try (HikariDataSource pool = file.open()) {
            Jdbi.create(pool).useHandle(handle -> handle.execute("create table scan (id bigint)"));
        }
        Files.copy(
                directory.resolve("elsewhere").resolve(H2File.NAME),
                directory.resolve(H2File.NAME),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(directory.resolve("fixwright.open"));
        byte[] half = Files.readAllBytes(directory.resolve(H2File.NAME));

        assertThatAllIsThere();

        assertThat(onlyFile("fixwright.interrupted-*.mv.db")).hasBinaryContent(half);
    }

    /** The operator went back to the earlier program, and worked on. */
    @Test
    void copyThatIsOlderThanTheFileIsNotUsed() throws IOException {
        Files.copy(directory.resolve(H2File.NAME), copy);
        byte[] old = Files.readAllBytes(copy);
        H2File file = H2File.prepare(directory);
        assertThat(copy).as("the same as the file").doesNotExist();
        Files.write(copy, old);
        try (HikariDataSource pool = file.open()) {
            Jdbi.create(pool).useHandle(handle -> handle.execute("update finding set path = 'since'"));
        }
        file.markClosed();

        assertThatAllIsThere();

        try (Database database = Database.open(new DatabaseAddress.Directory(directory))) {
            assertThat(number(database, "select count(*) from finding where path = 'since'"))
                    .isEqualTo(ROWS);
        }
        assertThat(onlyFile("fixwright.before-upgrade-*.mv.db")).hasBinaryContent(old);
    }

    @Test
    void fileThatAnotherProcessOpensMeanwhileIsNotReplaced() throws IOException {
        Path live = directory.resolve(H2File.NAME);
        H2File file = H2File.prepare(directory);
        Object before = Files.readAttributes(live, BasicFileAttributes.class).fileKey();
        try (FileChannel other = FileChannel.open(live, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> Database.upgraded(file)).hasMessageContaining("in use by another process");
        }

        assertThat(Files.readAttributes(live, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
        assertThat(copy).doesNotExist();
    }

    @Test
    void twoDoNotUpgradeAtOnce() {
        UpgradeLock other = UpgradeLock.take(directory);

        assertThatThrownBy(() -> Database.open(new DatabaseAddress.Directory(directory)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Another Fixwright is bringing the database");

        other.close();
        assertThatAllIsThere();
    }

    @Test
    void leavesTheFileAsItWasWhereAChangeFails() throws IOException {
        H2File file = H2File.prepare(directory);
        try (HikariDataSource pool = file.open()) {
            Jdbi.create(pool).useHandle(handle -> handle.execute("create table presence (id bigint)"));
        }
        file.markClosed();

        assertThatThrownBy(() -> Database.open(new DatabaseAddress.Directory(directory)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("as it was");

        assertThat(copy).doesNotExist();
        try (HikariDataSource pool = file.open()) {
            Jdbi jdbi = Jdbi.create(pool);
            int rows = jdbi.withHandle(handle -> handle.execute("update finding set path = 'x'"));
            assertThat(rows).isEqualTo(ROWS);
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("select * from scan")))
                    .hasMessageContaining("not found");
        }
    }

    @Test
    void nobodyTakesTheFileBackWhileItIsInUse() throws IOException {
        byte[] earlier = Files.readAllBytes(directory.resolve(H2File.NAME));
        try (Database inUse = Database.open(new DatabaseAddress.Directory(directory))) {
            Files.write(copy, earlier);

            H2File.prepare(directory);

            assertThat(copy).exists();
            assertThat(inUse.isWritable()).isTrue();
        }
    }

    private void assertThatAllIsThere() {
        try (Database database = Database.open(new DatabaseAddress.Directory(directory))) {
            assertThat(number(database, "select count(*) from finding")).isEqualTo(ROWS);
            assertThat(number(database, "select count(*) from presence")).isEqualTo(ROWS);
        }
        assertThat(copy).doesNotExist();
    }

    private Path onlyFile(String glob) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            assertThat(files).hasSize(1);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
            return files.iterator().next();
        }
    }

    private static int number(Database database, String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    private void awaitCopy() throws IOException, InterruptedException {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            directory.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(copy)) {
                WatchKey news = watch.take();
                news.pollEvents();
                news.reset();
            }
        }
    }

    public static void main(String[] arguments) {
        Database.open(new DatabaseAddress.Directory(Path.of(arguments[0]))).close();
    }
}
