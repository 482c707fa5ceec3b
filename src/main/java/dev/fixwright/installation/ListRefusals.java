package dev.fixwright.installation;

import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done when a list is refused: told once in the host's own words, kept, and left alone until something changes. */
final class ListRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(ListRefusals.class);
    private static final Duration LIMIT_UNSAID = Duration.ofSeconds(60);

    private final BackfillStore store;
    private final InstantSource clock;

    ListRefusals(BackfillStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For work that is simply lost where it is refused. */
    TaskOutcome retried(CodeHostException refusal) {
        return switch (refusal.reason()) {
            case RATE_LIMITED -> new TaskOutcome.RetryAt(limitEnds(refusal), refusal.explanation());
            case UNAVAILABLE, BASE_MOVED -> throw refusal;
            case GONE -> TaskOutcome.done();
            case FORBIDDEN, REFUSED -> new TaskOutcome.GivenUp(refusal.explanation());
        };
    }

    /** @param name of the repository, or what else the list is of, for people */
    TaskOutcome outcome(Of list, String name, CodeHostException refusal) {
        return switch (refusal.reason()) {
            case RATE_LIMITED -> new TaskOutcome.RetryAt(limitEnds(refusal), refusal.explanation());
            case UNAVAILABLE, BASE_MOVED -> throw refusal;
            case GONE, FORBIDDEN, REFUSED -> {
                if (store.refused(list, refusal.explanation())) {
                    LOG.warn(
                            "alerts cannot be listed of=\"{}\" because=\"{}\"; it is tried again when the installation"
                                    + " is changed",
                            name,
                            refusal.explanation());
                }
                yield TaskOutcome.done();
            }
        };
    }

    private Instant limitEnds(CodeHostException refusal) {
        return refusal.retryAt().orElseGet(() -> clock.instant().plus(LIMIT_UNSAID));
    }
}
