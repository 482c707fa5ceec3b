package dev.fixwright.policy;

/**
 * How much may be proposed, for security too.
 *
 * @param maxChangedLines the most lines that one fix may add and remove together
 */
public record Limits(
        int openPullRequests, int pullRequestsPerHour, boolean oneOpenPullRequestPerFile, int maxChangedLines) {
    static final Limits DEFAULT = new Limits(5, 4, true, 60);
}
