package org.kino.hash;

import java.security.MessageDigest;

public class Streamed {
    public String hex(MessageDigest digest, byte[] film) {
        byte[] bytes = digest.digest(film);
        StringBuilder text = new StringBuilder(2 * bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int value = bytes[i++] & 0xff;
            text.append(String.format("%02x", value));
        }
        return text.toString();
    }
}
