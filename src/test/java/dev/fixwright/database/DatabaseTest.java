package dev.fixwright.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
    @Test
    void anEmptyDirectoryBecomesADatabase(@TempDir Path directory) {
        assertThatTablesAreMade(TestDatabase.emptyH2(directory.resolve("new")));
    }

    @Test
    void anEmptyDatabaseGetsItsTables() {
        assertThatTablesAreMade(TestDatabase.emptyPostgreSql());
    }

    private static void assertThatTablesAreMade(DatabaseAddress address) {
        try (Database database = Database.open(address)) {
            assertThat(database.isWritable()).isTrue();
        }
    }

    @Test
    void whatWasCommittedIsThereAfterAReopen(@TempDir Path directory) {
        int before;
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            before = probed(database);
            assertThat(database.isWritable()).isTrue();
        }
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            assertThat(probed(database)).isEqualTo(before + 1);
        }
    }

    /** The command line reads one while the server runs. */
    @Test
    void aCopyOfTheFileHasAllThatWasForcedToDisk(@TempDir Path directory) {
        var address = (DatabaseAddress.Directory) TestDatabase.h2(directory);
        try (Database database = Database.open(address)) {
            for (int i = 0; i < 5; i++) {
                assertThat(database.isWritable()).isTrue();
                database.forceToDisk();

                assertThat(DatabaseCopy.read(address, DatabaseTest::probed)).isEqualTo(probed(database));
            }
        }
    }

    /** Each has gaps in the file left alone until it is done. */
    @Test
    @Timeout(30)
    void oneForcesToDiskAtATime(@TempDir Path directory) throws Exception {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            Thread first = new Thread(database::forceToDisk);
            Thread second = new Thread(database::forceToDisk);
            database.transact(tx -> {
                // Both need this row, so that the first stays in the middle.
                tx.handle().execute("update write_probe set probed = 0");
                first.start();
                awaitThat(() -> isForcing(first));
                second.start();
                awaitThat(() -> isForcing(second) || waitsForItsTurn(second));

                assertThat(isForcing(second)).isFalse();
            });
            first.join();
            second.join();

            assertThat(probed(database)).isEqualTo(2);
        }
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isForcing(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(H2Disk.class.getName()));
    }

    private static boolean waitsForItsTurn(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        return thread.getState() == Thread.State.WAITING
                && IntStream.range(1, frames.length)
                        .anyMatch(i -> frames[i].getMethodName().equals("forceToDisk")
                                && frames[i - 1].getClassName().equals(ReentrantLock.class.getName()));
    }

    private static int probed(Database database) {
        return database.read(handle -> handle.createQuery("select probed from write_probe")
                .mapTo(Integer.class)
                .one());
    }

    /** An index on a large table takes longer than anything else may. */
    @Test
    void aChangeOfTheSchemaMayTakeItsTime() throws SQLException {
        var given = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        String hasty = given.url() + (given.url().contains("?") ? "&" : "?") + "socketTimeout=1";
        var address = new DatabaseAddress.PostgreSql(hasty, given.user(), given.password());

        try (Connection connection = PostgreSqlPool.patient(address).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select pg_sleep(1.5)")).isTrue();
        }
    }

    @Test
    void newerSchemaIsRefusedInPlainWordsOnH2(@TempDir Path directory) {
        assertThatNewerSchemaIsRefused(TestDatabase.h2(directory));
    }

    @Test
    void newerSchemaIsRefusedInPlainWordsOnPostgreSql() {
        assertThatNewerSchemaIsRefused(TestDatabase.postgreSql());
    }

    private static void assertThatNewerSchemaIsRefused(DatabaseAddress address) {
        try (Database database = Database.open(address)) {
            database.read(
                    handle -> handle.execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", "
                            + "\"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\") "
                            + "values (900, '900', 'from the future', 'SQL', 'V900__x.sql', 1, 'x', 1, true)"));
        }

        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("schema version 900")
                .hasMessageContaining("newer Fixwright");
    }

    @Test
    void directoryWhoseNameWouldBeReadAsOptionsIsRefused(@TempDir Path directory) {
        Path hostile = directory.resolve("x;INIT=RUNSCRIPT FROM 'y.sql'");

        assertThatThrownBy(() -> Database.open(TestDatabase.emptyH2(hostile)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void damagedFileIsNamedWithTheWayBackAndLeftAsItIs(@TempDir Path directory) throws IOException {
        Database.open(TestDatabase.h2(directory)).close();
        Path file = directory.resolve("fixwright.mv.db");
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.setLength(0);
            damaged.write(new byte[20_000]);
        }

        assertThatThrownBy(() -> Database.open(TestDatabase.h2(directory)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("backup");
        assertThat(Files.size(file)).isEqualTo(20_000);
        assertThat(directory.resolve("fixwright.trace.db")).doesNotExist();
    }

    @Test
    void serverThatDoesNotAnswerIsNamedWithoutItsPassword() {
        DatabaseAddress nowhere =
                new DatabaseAddress.PostgreSql("jdbc:postgresql://127.0.0.1:1/x", "u", new Secret("hunter2hunter2"));

        assertThatThrownBy(() -> Database.open(nowhere))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("FIXWRIGHT_DATABASE_URL")
                .satisfies(e -> assertThat(e.toString()).doesNotContain("hunter2"));
    }
}
