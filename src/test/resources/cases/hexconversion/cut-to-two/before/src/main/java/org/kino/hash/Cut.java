package org.kino.hash;

import java.security.MessageDigest;

public class Cut {
    public String hex(MessageDigest digest) {
        StringBuilder text = new StringBuilder();
        for (byte b : digest.digest()) {
            String two = "00" + Integer.toHexString(b & 0xFF);
            text.append(two.substring(two.length() - 2));
        }
        return text.toString();
    }
}
