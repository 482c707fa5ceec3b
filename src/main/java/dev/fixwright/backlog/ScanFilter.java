package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Optional;

/**
 * Which scans are meant; what is empty excludes none.
 *
 * @param repository {@code owner/name}, in any case
 * @param from the earliest moment
 * @param until the first moment that is too late
 */
public record ScanFilter(
        Optional<String> repository, Optional<String> tool, Optional<Instant> from, Optional<Instant> until) {
    public static final ScanFilter ALL =
            new ScanFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static ScanFilter of(String repository, String tool) {
        return new ScanFilter(Optional.of(repository), Optional.of(tool), Optional.empty(), Optional.empty());
    }
}
