package till.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

final class Users {
    static boolean isSame(String name, String other, String till, String place) {
        return isSameSecret(name, other) && isSameSecret(till, place);
    }

    private Users() {}

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
