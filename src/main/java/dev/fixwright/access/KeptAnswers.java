package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The answers to requests that came with a key of the caller's, for a day: the same request again is not carried out again.
 * All nodes know of them.
 */
public interface KeptAnswers {
    Duration KEPT = Duration.ofHours(24);

    /** Nobody waits that long for an answer, so that the node that was to give it must have died. */
    Duration PATIENCE = Duration.ofMinutes(1);

    static KeptAnswers inDatabase(Database database, InstantSource clock) {
        return new JdbcKeptAnswers(database, clock);
    }

    /**
     * A request.
     *
     * @param id a hash of who asks and of the key
     * @param content a hash of everything that it asks for
     */
    record Asked(String id, String content) {}

    /**
     * What was answered.
     *
     * @param body empty for an answer that holds a secret
     */
    record Kept(int status, String contentType, Optional<String> body) {}

    /** What is known of a request. */
    enum Known {
        /** Nothing: it is to be carried out, and {@link #keep} or {@link #forget} follows. */
        NEW,
        /** It was answered. */
        ANSWERED,
        /** It is being carried out. */
        UNDERWAY,
        /** The key came with another request before. */
        OTHER
    }

    Known begin(Caller caller, Asked asked);

    Optional<Kept> answer(Asked asked);

    void keep(Asked asked, Kept answer);

    void forget(Asked asked);
}
