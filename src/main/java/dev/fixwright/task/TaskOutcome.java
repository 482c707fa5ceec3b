package dev.fixwright.task;

import java.time.Instant;

/** What became of one run of a task. */
public sealed interface TaskOutcome {
    /** There is nothing left to do. */
    record Done() implements TaskOutcome {}

    /** An expected wait: run again at {@code when}. It never counts as a failed attempt. */
    record RetryAt(Instant when, String reason) implements TaskOutcome {}

    /** Trying again would change nothing. The task is kept apart, with the reason, for people to see. */
    record GivenUp(String reason) implements TaskOutcome {}

    static TaskOutcome done() {
        return new Done();
    }
}
