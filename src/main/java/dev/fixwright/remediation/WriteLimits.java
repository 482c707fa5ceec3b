package dev.fixwright.remediation;

import java.time.Duration;

/**
 * What a code host lets an installation write, as GitHub states it for apps.
 *
 * @param apart the least time from one writing request to the next
 */
public record WriteLimits(Duration apart, int perMinute, int perHour) {
    /** A second between requests, eighty writes a minute, and as many an hour as GitHub's 500 unless told otherwise. */
    public static WriteLimits perHour(int perHour) {
        return new WriteLimits(Duration.ofSeconds(1), Math.min(80, perHour), perHour);
    }
}
