package dev.fixwright.installation;

import dev.fixwright.database.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The deliveries that did not arrive, and how far the code host's list of all of them was read. */
public interface MissedStore {
    static MissedStore inDatabase(Database database) {
        return new JdbcMissedStore(database);
    }

    /**
     * How far the list was read.
     *
     * @param until everything before was looked at
     * @param since when the reading that is under way began, and
     * @param cursor where it goes on
     */
    record Reading(Optional<Instant> until, Optional<Instant> since, Optional<String> cursor) {}

    /**
     * A delivery that did not arrive.
     *
     * @param attempt the newest one
     * @param asked how often it was asked for again, and
     * @param askedAt when that was last
     */
    record Missed(String guid, long attempt, String event, Instant at, int asked, Optional<Instant> askedAt) {}

    Reading reading();

    void turned(Instant since, Optional<String> cursor);

    /** Everything before that is looked at now. */
    void ended(Instant until);

    /** Keeps a delivery whose newest attempt failed. */
    void missed(DeliveryHost.Attempt newest);

    void forget(Collection<String> guids);

    /** The oldest first. */
    List<Missed> all();

    void asked(String guid, Instant when);
}
