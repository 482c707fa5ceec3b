package dev.fixwright.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A token as it is kept: everything but its text.
 *
 * @param start the first characters of the text
 * @param createdBy the name of whoever made it
 */
public record AccessToken(
        String id, String start, String name, Principal principal, String createdBy, Times times) {

    /** When it was made, ends, was last used (up to a minute old) and was revoked. */
    public record Times(
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt) {}

    /** Whether it lets its holder in at that moment. */
    public boolean isValidAt(Instant now) {
        return times.revokedAt().isEmpty()
                && times.expiresAt().map(now::isBefore).orElse(true);
    }
}
