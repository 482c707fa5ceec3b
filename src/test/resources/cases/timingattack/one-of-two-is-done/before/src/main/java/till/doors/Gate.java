package till.doors;

import java.security.MessageDigest;

final class Gate {
    static boolean opens(byte[] hash, byte[] known, String token, String typed) {
        return MessageDigest.isEqual(hash, known) && token.equals(typed);
    }

    private Gate() {}
}
