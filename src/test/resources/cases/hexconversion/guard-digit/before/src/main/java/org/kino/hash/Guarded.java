package org.kino.hash;

import java.security.MessageDigest;

public class Guarded {
    public String hex(MessageDigest digest) {
        byte[] bytes = digest.digest();
        String text = "";
        for (int i = 0; i < bytes.length; i++) {
            text = text + Integer.toString((bytes[i] & 0xff) + 0x100, 16).substring(1) + Integer.toHexString((bytes[i] & 0xff) | 0x100).substring(1);
        }
        return text;
    }
}
