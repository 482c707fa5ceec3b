package dev.fixwright.policy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What pull requests look like and how they are kept.
 *
 * @param branchPrefix what the names of fix branches begin with
 * @param neglect what becomes of those that nobody touches
 */
public record PullRequestRules(
        String branchPrefix,
        List<String> labels,
        boolean reviewersFromCodeowners,
        RebaseWhen rebaseWhen,
        boolean draftUntilProved,
        Neglect neglect) {
    static final PullRequestRules DEFAULT = new PullRequestRules(
            "fixwright/",
            List.of("security"),
            true,
            RebaseWhen.CONFLICTED,
            true,
            new Neglect(Optional.of(Duration.ofDays(30)), Optional.of(Duration.ofDays(14))));

    public PullRequestRules {
        labels = List.copyOf(labels);
    }

    /** When a fix branch is made anew on the base. */
    public enum RebaseWhen {
        NEVER,
        CONFLICTED
    }

    /**
     * What becomes of a pull request that waits for people and that nobody touches.
     *
     * @param remindAfter how long it rests before people are reminded of it; empty for never
     * @param closeAfter how long it still rests after that before it is closed; empty for never
     */
    public record Neglect(Optional<Duration> remindAfter, Optional<Duration> closeAfter) {}
}
