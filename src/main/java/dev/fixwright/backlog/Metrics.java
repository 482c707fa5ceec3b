package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What came of scans and pull requests in a span of time.
 *
 * @param open how many findings are open now, by severity
 * @param created pull requests that were opened in that time; the other numbers of pull requests are of these
 * @param timeToMerge from opened to merged, on average
 * @param timeOpen how long those that are open have been so, on average
 */
public record Metrics(
        long scans,
        long repositories,
        Map<Severity, Long> open,
        long created,
        long openNow,
        long merged,
        long closed,
        Optional<Duration> timeToMerge,
        Optional<Duration> timeOpen) {
    public Metrics {
        open = Map.copyOf(open);
    }
}
