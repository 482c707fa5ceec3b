package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which findings are meant; what is empty excludes none.
 *
 * @param repository {@code owner/name}, in any case
 * @param scan the one in which a finding was first seen
 * @param from the earliest moment of being first heard of
 * @param until the first moment that is too late
 */
public record FindingFilter(
        Set<Severity> severities,
        Set<TrackedFinding.Status> statuses,
        Optional<String> repository,
        Optional<UUID> scan,
        Optional<Instant> from,
        Optional<Instant> until) {
    public static final FindingFilter ALL = new FindingFilter(
            Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public FindingFilter {
        severities = Set.copyOf(severities);
        statuses = Set.copyOf(statuses);
    }

    public FindingFilter ofSeverities(Set<Severity> some) {
        return new FindingFilter(some, statuses, repository, scan, from, until);
    }

    public FindingFilter ofStatuses(Set<TrackedFinding.Status> some) {
        return new FindingFilter(severities, some, repository, scan, from, until);
    }

    public FindingFilter ofRepository(String fullName) {
        return new FindingFilter(severities, statuses, Optional.of(fullName), scan, from, until);
    }

    public FindingFilter ofScan(UUID one) {
        return new FindingFilter(severities, statuses, repository, Optional.of(one), from, until);
    }

    public FindingFilter between(Optional<Instant> earliest, Optional<Instant> end) {
        return new FindingFilter(severities, statuses, repository, scan, earliest, end);
    }
}
