package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which backlog items are meant; what is empty excludes none.
 *
 * @param scan those that this scan reported; without it, each item once, with the scan in which it was first seen
 */
public record ItemFilter(Optional<UUID> scan, Set<BacklogItem.Status> statuses, Set<Severity> severities) {
    public ItemFilter {
        statuses = Set.copyOf(statuses);
        severities = Set.copyOf(severities);
    }

    /** Of any severity. */
    public ItemFilter(Optional<UUID> scan, Set<BacklogItem.Status> statuses) {
        this(scan, statuses, Set.of());
    }

    public static ItemFilter ofScan(UUID scan) {
        return new ItemFilter(Optional.of(scan), Set.of());
    }
}
