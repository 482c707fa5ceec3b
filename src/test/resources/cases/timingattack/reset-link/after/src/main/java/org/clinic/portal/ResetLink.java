package org.clinic.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

public class ResetLink {
    private String tokenHash;
    private Instant until;

    public ResetLink(String tokenHash, Instant until) {
        this.tokenHash = tokenHash;
        this.until = until;
    }

    public String check(String givenHash) {
        String tokenHash = this.tokenHash;
        return until.isAfter(Instant.now()) && isSameSecret(tokenHash, givenHash) ? "reset" : "expired";
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
