package org.kino.hash;

import java.security.MessageDigest;

class Marks {
    String mark(MessageDigest digest) {
        StringBuffer mark = new StringBuffer();
        for (byte b : digest.digest()) mark.append(Integer.toHexString(b)).append(':');
        return mark.toString();
    }
}
