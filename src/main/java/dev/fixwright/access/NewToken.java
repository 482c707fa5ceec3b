package dev.fixwright.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A token that is to be made. */
public record NewToken(String name, TokenPrefix prefix, Optional<Instant> expiresAt) {
    private static final Duration USUAL = Duration.ofDays(365);

    /** When a token ends of which nobody said when. */
    public static Instant usualExpiry(Instant now) {
        return now.plus(USUAL);
    }
}
