package org.kino.hash;

import java.security.MessageDigest;

class Sums {
    String sum(MessageDigest digest, byte[] film) {
        digest.update(film);
        byte[] sum = digest.digest();
        String text = "";
        for (int i = 0; i < sum.length; i++)
            text += String.format("%02x", 0xff & sum[i]);
        return text;
    }
}
