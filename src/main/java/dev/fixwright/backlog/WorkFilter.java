package dev.fixwright.backlog;

import dev.fixwright.remediation.RemediationState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which remediations are meant; what is empty excludes none. */
public record WorkFilter(Optional<UUID> finding, Set<RemediationState> states) {
    public static final WorkFilter ALL = new WorkFilter(Optional.empty(), Set.of());

    public WorkFilter {
        states = Set.copyOf(states);
    }
}
