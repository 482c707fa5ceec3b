package till.doors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

final class Door {
    boolean opens(String code, String typed, int floor) {
        return isSameSecret(code, typed) && String.valueOf(floor).equals("2");
    }

    private static boolean isSameSecret(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
