package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * How much a credential may write: so much in the minute that begins with its first write, counted in the database for all
 * nodes together.
 */
public final class WriteBudget {
    /** Writes in a {@link #WINDOW}. */
    public static final int LIMIT = 300;

    public static final Duration WINDOW = Duration.ofMinutes(1);

    private final Database database;
    private final InstantSource clock;

    WriteBudget(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one write. Throws a {@link RefusedException} of kind TOO_MANY where it would be one too many. */
    public void spend(Caller caller) {
        Instant now = clock.instant();
        Optional<Instant> exhaustedSince = database.inTransaction(tx -> spend(tx.handle(), caller.credential(), now)
                ? Optional.empty()
                : Optional.of(beganAt(tx.handle(), caller.credential())));
        exhaustedSince.ifPresent(began -> {
            throw RefusedException.tooMany(
                    "This credential made " + LIMIT + " changes within a minute, and more are not taken.",
                    wait(began, now));
        });
    }

    private static boolean spend(Handle handle, String credential, Instant now) {
        moments(
                        handle.createUpdate("insert into write_budget (credential, began_at, used) values"
                                + " (:credential, :now, 0) on conflict do nothing"),
                        now)
                .bind("credential", credential)
                .execute();
        return moments(
                                handle.createUpdate("update write_budget set"
                                        + " used = case when began_at <= :over then 1 else used + 1 end,"
                                        + " began_at = case when began_at <= :over then :now else began_at end"
                                        + " where credential = :credential"
                                        + " and (began_at <= :over or used < :limit)"),
                                now)
                        .bind("over", utc(now.minus(WINDOW)))
                        .bind("credential", credential)
                        .bind("limit", LIMIT)
                        .execute()
                == 1;
    }

    private static Instant beganAt(Handle handle, String credential) {
        return handle.createQuery("select began_at from write_budget where credential = :credential")
                .bind("credential", credential)
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    /** Whole seconds, as the header has them; at least one, and never more than the window, whatever a node's clock says. */
    private static Duration wait(Instant began, Instant now) {
        long millis = Duration.between(now, began.plus(WINDOW)).toMillis();
        return Duration.ofSeconds(Math.max(1, Math.min(WINDOW.toSeconds(), (millis + 999) / 1000)));
    }

    private static <S extends SqlStatement<S>> S moments(S statement, Instant now) {
        return statement.bind("now", utc(now));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
