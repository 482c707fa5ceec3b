package dev.fixwright.registration;

import dev.fixwright.database.Database;
import dev.fixwright.secret.Sha256;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Set-ups on their way through GitHub, in the table {@code set_up_attempt}. States and browsers are kept as hashes. An
 * attempt is claimed by the first who brings its state back, and stays claimed unless it is released.
 */
final class Attempts {
    /** GitHub takes a code for an hour. */
    static final Duration LIFE = Duration.ofHours(1);

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Database database;
    private final InstantSource clock;

    Attempts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void begin(String state, String browser, Attempt attempt) {
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("delete from set_up_attempt where begun_at < :old")
                    .bind("old", now().minus(REMEMBERED))
                    .execute();
            tx.handle()
                    .createUpdate("insert into set_up_attempt (state_hash, browser_hash, api, organisation, public_url,"
                            + " begun_at) values (:state, :browser, :api, :organisation, :public, :now)")
                    .bind("state", hash(state))
                    .bind("browser", hash(browser))
                    .bind("api", attempt.site().api().toString())
                    .bind("organisation", attempt.organisation().orElse(null))
                    .bind("public", attempt.publicAddress().toString())
                    .bind("now", now())
                    .execute();
        });
    }

    /** Empty unless this browser began it within the hour and nobody has claimed it. */
    Optional<Attempt> claim(String state, String browser) {
        return database.inTransaction(tx -> {
            int claimed = tx.handle()
                    .createUpdate("update set_up_attempt set claimed_at = :now where state_hash = :state"
                            + " and browser_hash = :browser and claimed_at is null and begun_at > :earliest")
                    .bind("state", hash(state))
                    .bind("browser", hash(browser))
                    .bind("now", now())
                    .bind("earliest", now().minus(LIFE))
                    .execute();
            return claimed == 0
                    ? Optional.<Attempt>empty()
                    : tx.handle()
                            .createQuery("select * from set_up_attempt where state_hash = :state")
                            .bind("state", hash(state))
                            .map((row, context) -> attempt(row))
                            .findOne();
        });
    }

    /** Whether this browser began it, and it has been claimed. */
    boolean isClaimed(String state, String browser) {
        return database.read(handle -> handle.createQuery("select count(*) from set_up_attempt where"
                                + " state_hash = :state and browser_hash = :browser and claimed_at is not null")
                        .bind("state", hash(state))
                        .bind("browser", hash(browser))
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    /** The same state may be brought back once more. */
    void release(String state) {
        update("claimed_at = null", state);
    }

    /** It came to an end that the person was told. */
    void end(String state) {
        update("ended_at = claimed_at", state);
    }

    private void update(String change, String state) {
        database.transact(tx -> tx.handle()
                .createUpdate("update set_up_attempt set " + change + " where state_hash = :state")
                .bind("state", hash(state))
                .execute());
    }

    /** Those that were claimed and came to no end, for long enough that they never will. */
    List<Attempt> cutOff() {
        return database.read(handle -> handle.createQuery("select * from set_up_attempt where claimed_at < :quiet"
                        + " and ended_at is null order by begun_at")
                .bind("quiet", now().minus(Duration.ofMinutes(1)))
                .map((row, context) -> attempt(row))
                .list());
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                new GitHubSite(URI.create(row.getString("api"))),
                Optional.ofNullable(row.getString("organisation")),
                URI.create(row.getString("public_url")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String hash(String text) {
        return Sha256.hex(text);
    }
}
