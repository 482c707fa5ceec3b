package org.schule.noten;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

public class GradeSeal {
    public static void require(String sealHash, java.util.Map<String, String> seals, String pupil) {
        String known = seals.get(pupil);
        if (known == null || !isSameSecret(known, sealHash)) throw new IllegalStateException("seal of " + pupil + " is broken");
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
