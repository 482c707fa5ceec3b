package dev.fixwright.remediation;

import java.time.Duration;

/**
 * What a code host lets an installation write, as GitHub states it for apps.
 *
 * @param apart the least time from one writing request to the next
 */
public record WriteLimits(Duration apart, int perMinute, int perHour) {
    private static final WriteLimits NONE = new WriteLimits(Duration.ZERO, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A second between requests, eighty writes a minute, and so many an hour; 0 stands for a host without limits. */
    public static WriteLimits perHour(int perHour) {
        return perHour == 0 ? NONE : new WriteLimits(Duration.ofSeconds(1), Math.min(80, perHour), perHour);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
