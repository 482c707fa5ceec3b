package dev.fixwright.task;

import java.time.Instant;
import java.util.Optional;

/** How fast the tasks of a lane may follow each other. A lane that rests holds no thread; its tasks stay due. */
public interface Pace {
    /** Tasks follow each other at once. */
    Pace UNLIMITED = lane -> Optional.empty();

    /** Until when a lane rests before its next task; empty when it may go on now. */
    Optional<Rest> rest(String lane);

    /**
     * A lane's rest.
     *
     * @param reason one sentence that people read verbatim
     */
    record Rest(Instant until, String reason) {}
}
