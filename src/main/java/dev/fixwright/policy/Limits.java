package dev.fixwright.policy;

/**
 * How much may be proposed, for security too.
 *
 * @param maxChangedLines the most lines that one fix may add and remove together
 * @param leastMergeRate percent: below it, a rule's fixes are only suggested; 0 switches that off
 */
public record Limits(
        int openPullRequests,
        int pullRequestsPerHour,
        boolean oneOpenPullRequestPerFile,
        int maxChangedLines,
        int leastMergeRate) {
    static final Limits DEFAULT = new Limits(5, 4, true, 60, 50);
}
