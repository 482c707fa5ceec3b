package dev.fixwright.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** Ids that nobody can guess, and moments as exactly as a column keeps them. */
final class Ids {
    private static final int BYTES = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** Twelve hexadecimal digits. */
    static String hex() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Instant now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
