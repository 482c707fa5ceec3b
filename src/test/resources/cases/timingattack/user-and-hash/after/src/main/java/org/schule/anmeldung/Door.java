package org.schule.anmeldung;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

public class Door {
    private final Map<String, String> pupils;

    public Door(Map<String, String> pupils) {
        this.pupils = pupils;
    }

    public boolean opens(String user, String hash) {
        String owner = pupils.get("owner");
        return owner != null && owner.equals(user) && isSameSecret(hash, pupils.get(user));
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
