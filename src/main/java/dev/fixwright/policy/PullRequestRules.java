package dev.fixwright.policy;

import java.util.List;

/**
 * What pull requests look like and how they are kept.
 *
 * @param branchPrefix what the names of fix branches begin with
 */
public record PullRequestRules(
        String branchPrefix,
        List<String> labels,
        boolean reviewersFromCodeowners,
        RebaseWhen rebaseWhen,
        boolean draftUntilProved) {
    static final PullRequestRules DEFAULT =
            new PullRequestRules("fixwright/", List.of("security"), true, RebaseWhen.CONFLICTED, true);

    public PullRequestRules {
        labels = List.copyOf(labels);
    }

    /** When a fix branch is made anew on the base. */
    public enum RebaseWhen {
        NEVER,
        CONFLICTED
    }
}
