package org.schule.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

class Made {
    private final boolean right;

    Made(boolean right) {
        this.right = right;
    }

    Made(String signature, String own) {
        this(isSameSecret(signature, own));
    }

    boolean isRight() {
        return right;
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
