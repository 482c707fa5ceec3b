package dev.fixwright.access;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Tells a database that does not answer just now from a fault of ours. */
public final class Outage {
    private static final Duration RETRY = Duration.ofSeconds(5);

    /** Connection lost, out of room, operator's intervention, serialization; H2's own: closed, connection broken. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40");

    private static final Set<String> H2 = Set.of("90007", "90067", "90098", "90121");

    private Outage() {}

    /** What a caller is told; empty where the failure is something else. */
    public static Optional<RefusedException> refusal(Throwable failure) {
        int steps = 0;
        for (Throwable cause = failure; cause != null && steps < 20; cause = cause.getCause(), steps++) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return Optional.of(RefusedException.unavailable(
                        "The database does not answer just now. Try again in some seconds.", RETRY));
            }
        }
        return Optional.empty();
    }

    private static boolean isOutage(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        return failure instanceof SQLTransientException
                || failure instanceof SQLNonTransientConnectionException
                || H2.contains(state)
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
