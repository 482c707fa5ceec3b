package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many findings there are.
 *
 * @param byAssessment by the status of their effective assessment
 * @param unassessed by severity: open, and nobody has said anything about them
 * @param lastScan when the newest scan was heard of
 */
public record FindingCounts(
        List<Count> counts,
        Map<Assessment.Status, Long> byAssessment,
        Map<Severity, Long> unassessed,
        Optional<Instant> lastScan) {
    public FindingCounts {
        counts = List.copyOf(counts);
        byAssessment = Map.copyOf(byAssessment);
        unassessed = Map.copyOf(unassessed);
    }

    /** Those of one severity and status. */
    public record Count(Severity severity, TrackedFinding.Status status, long number) {}

    public long total() {
        return counts.stream().mapToLong(Count::number).sum();
    }

    public long of(Severity severity) {
        return counts.stream()
                .filter(count -> count.severity() == severity)
                .mapToLong(Count::number)
                .sum();
    }

    public long of(TrackedFinding.Status status) {
        return counts.stream()
                .filter(count -> count.status() == status)
                .mapToLong(Count::number)
                .sum();
    }

    public long of(Severity severity, TrackedFinding.Status status) {
        return counts.stream()
                .filter(count -> count.severity() == severity && count.status() == status)
                .mapToLong(Count::number)
                .sum();
    }
}
