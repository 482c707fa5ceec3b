package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.Optional;

/**
 * The policy file in an owner's repository of defaults, which an installation covers.
 *
 * @param place the repository
 * @param text as it was last read; empty where there is none
 * @param readAt when it was last tried
 * @param problem why it could not be read then
 */
public record OwnerDefaults(
        RepositoryRef place, Optional<String> text, Optional<Instant> readAt, Optional<String> problem) {
    /** What the repository is called. */
    public static final String REPOSITORY = ".github";

    /** Whether a repository is the one of its owner's defaults. */
    static boolean isIn(RepositoryRef repository) {
        return repository.name().equalsIgnoreCase(REPOSITORY);
    }

    OwnerDefaults read(Optional<String> now, Instant when) {
        return new OwnerDefaults(place, now, Optional.of(when), Optional.empty());
    }

    OwnerDefaults unread(String why, Optional<String> stays, Instant when) {
        return new OwnerDefaults(place, stays, Optional.of(when), Optional.of(why));
    }
}
