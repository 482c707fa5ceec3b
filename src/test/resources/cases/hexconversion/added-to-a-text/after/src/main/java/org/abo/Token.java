package org.abo;

import java.security.MessageDigest;

class Token {
    String fingerprint(MessageDigest sha) {
        byte[] digest = sha.digest();
        String out = "";
        for (int i = 0; i < digest.length; i++) {
            out += String.format("%02x", digest[i] & 255) + ":";
        }
        return out;
    }
}
