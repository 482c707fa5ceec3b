package dev.fixwright.github;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What opens one repository of one installation for at most an hour. Of any length and form; never printed.
 *
 * @param missing the permissions that were wanted and that the installation has not granted
 */
record InstallationToken(String value, Instant expiresAt, Set<String> missing) {
    /** Long enough for a remediation that has just begun to end with the token it began with. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    boolean isGoodAt(Instant now) {
        return now.plus(MARGIN).isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "InstallationToken[hidden, until " + expiresAt + "]";
    }
}
