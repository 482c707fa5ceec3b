package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which pull requests people were reminded, as each database keeps it. */
abstract class RemindersContract {
    private static final RepositoryRef SHOP = new RepositoryRef(31, 1001, "acme", "shop");
    private static final RepositoryRef OTHER = new RepositoryRef(31, 1002, "acme", "other");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Database database;
    private Reminders reminders;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        database.transact(tx -> tx.handle().execute("delete from reminder"));
        reminders = Reminders.inDatabase(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLastOneOfAPullRequestCounts() {
        reminders.keep(SHOP, 7, NOON);
        reminders.keep(SHOP, 7, NOON.plusSeconds(60));

        assertThat(reminders.of(SHOP, 7)).contains(NOON.plusSeconds(60));
        assertThat(reminders.of(SHOP, 8)).isEmpty();
        assertThat(reminders.of(OTHER, 7)).isEmpty();
    }

    @Test
    void oneIsForgottenAlone() {
        reminders.keep(SHOP, 7, NOON);
        reminders.keep(OTHER, 7, NOON);
        reminders.forget(SHOP, 7);

        assertThat(reminders.of(SHOP, 7)).isEmpty();
        assertThat(reminders.of(OTHER, 7)).contains(NOON);
    }
}
