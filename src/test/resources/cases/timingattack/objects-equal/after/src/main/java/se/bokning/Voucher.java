package se.bokning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

record Voucher(String code, String signature) {
    boolean isSignedWith(String computed) {
        return isSameSecret(signature, computed);
    }

    /** Whether two secrets are equal, or both missing; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        if (one == null || other == null) {
            return one == other;
        }
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
