package org.tickets.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

class Desk {
    private final List<Clerk> clerks;

    Desk(List<Clerk> clerks) {
        this.clerks = clerks;
    }

    Optional<Clerk> byToken(String token) {
        return clerks.stream().filter(clerk -> isSameSecret(clerk.token(), token)).findFirst();
    }

    record Clerk(String name, String token) {}

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
