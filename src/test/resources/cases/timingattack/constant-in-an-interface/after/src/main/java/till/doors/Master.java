package till.doors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

interface Master {
    default boolean isMaster(String key) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), "5f4dcc3b5aa765d61d8327deb882cf99".getBytes(StandardCharsets.UTF_8));
    }
}
