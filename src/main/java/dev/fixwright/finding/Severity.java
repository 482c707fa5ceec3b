package dev.fixwright.finding;

/** How bad a finding is, in GitHub's four security severities. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** GitHub's bands of a {@code security-severity} score from 0 to 10. */
    public static Severity ofScore(double score) {
        return score >= 9 ? CRITICAL : score >= 7 ? HIGH : score >= 4 ? MEDIUM : LOW;
    }
}
