package org.choir.signup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

public class Signup {
    private final Map<String, byte[]> members = new HashMap<>();

    public void register(String name, char[] password) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (char c : password) {
            digest.update((byte) c);
        }
        members.put(name, digest.digest());
    }

    public int count() {
        return members.size();
    }
}
