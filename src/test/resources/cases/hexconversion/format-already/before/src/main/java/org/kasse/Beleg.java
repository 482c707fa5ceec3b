package org.kasse;

import java.security.MessageDigest;

class Beleg {
    String hash(MessageDigest digest) {
        StringBuilder text = new StringBuilder();
        for (byte b : digest.digest()) {
            text.append(String.format("%02x", b));
        }
        return text.toString();
    }
}
