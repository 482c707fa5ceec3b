package dev.fixwright.repository;

import java.time.Instant;
import java.util.Optional;

/**
 * One analysis by one tool of one commit, as the code host keeps it.
 *
 * @param category tells the runs of one tool apart: languages, suites, parts of a repository
 * @param ref what was analysed: {@code refs/heads/…}, {@code refs/pull/…/merge} or {@code refs/pull/…/head}
 * @param commit the commit that was analysed: for a pull request often the one that merges it for a try
 * @param error what went wrong in the analysis; empty for a good one
 * @param warning what the code host left out of it, say; empty for a whole one
 */
public record Scan(
        long id,
        String tool,
        Optional<String> version,
        String category,
        String ref,
        CommitId commit,
        Instant at,
        String error,
        String warning) {
    /** Whether it was made for a pull request. */
    public boolean isOfPullRequest() {
        return ref.startsWith("refs/pull/");
    }

    /** Whether its results can be compared with those of another: the same tool, run for the same purpose. */
    public boolean isLike(Scan other) {
        return tool.equals(other.tool) && category.equals(other.category);
    }
}
