package org.kino.hash;

import java.security.MessageDigest;

class Marks {
    String mark(MessageDigest digest) {
        StringBuffer mark = new StringBuffer();
        for (byte b : digest.digest()) mark.append(String.format("%02x", b)).append(':');
        return mark.toString();
    }
}
