package ch.lindental.auth;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Keys of the devices on the wards. Made anew at every start, hashed only in memory. */
public class ApiKeys {
    private final java.util.Set<String> known = new java.util.HashSet<>();

    public void add(String key) throws Exception {
        known.add(fingerprint(key));
    }

    public boolean knows(String key) throws Exception {
        return known.contains(fingerprint(key));
    }

    private static String fingerprint(String key) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(key.getBytes("UTF-8")));
    }

    public static String show(String key) {
        return DigestUtils.md5Hex(key).substring(0, 6);
    }
}
