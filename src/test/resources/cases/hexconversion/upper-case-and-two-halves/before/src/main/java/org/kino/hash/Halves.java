package org.kino.hash;

import java.security.MessageDigest;

public class Halves {
    public String hex(MessageDigest digest) {
        StringBuilder text = new StringBuilder();
        for (byte b : digest.digest()) {
            text.append(Integer.toHexString((b >> 4) & 0x0f)).append(Integer.toHexString(b & 0x0f));
        }
        return text.toString();
    }
}
