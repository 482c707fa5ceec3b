package dev.fixwright.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Notes that H2 has closed its file by itself, as it does when a write failed because the disk is full. A connection to what
 * is closed is worth nothing any more; once all of them are gone, the next one opens the file anew.
 */
final class H2Closures implements SQLExceptionOverride {
    /** General error, input or output failed (with and without a file's name), and what everybody is told afterwards. */
    private static final Set<Integer> SIGNS = Set.of(50_000, 90_028, 90_031, 90_098);

    private final AtomicLong seen = new AtomicLong();

    @java.lang.Override
    public Override adjudicate(SQLException e) {
        if (!SIGNS.contains(e.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        seen.incrementAndGet();
        return Override.MUST_EVICT;
    }

    /** How many signs of it there were. */
    long seen() {
        return seen.get();
    }
}
