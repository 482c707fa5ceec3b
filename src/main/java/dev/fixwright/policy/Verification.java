package dev.fixwright.policy;

import java.time.Duration;
import java.util.List;

/**
 * What must hold before a pull request stops being a draft.
 *
 * @param attempts how many fixers may try on one pull request, the first included
 * @param patience how long to wait for a scan of the pull request; after that it is ready, and labelled {@code checked}
 */
public record Verification(List<Requirement> require, Duration patience, int attempts) {
    static final Verification DEFAULT = new Verification(List.of(Requirement.values()), Duration.ofHours(6), 2);

    public Verification {
        require = List.copyOf(require);
    }

    public boolean demands(Requirement requirement) {
        return require.contains(requirement);
    }

    /** One thing to wait for. */
    public enum Requirement {
        /** The tool that raised the alert no longer reports it. */
        RESCAN,
        /** No tool reports anything new. */
        NO_NEW_ALERTS,
        /** The repository's own checks pass. */
        CHECKS
    }
}
