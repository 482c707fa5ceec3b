package org.kino.hash;

import java.security.MessageDigest;

class Padded {
    String hex(MessageDigest digest) {
        StringBuilder all = new StringBuilder();
        for (byte b : digest.digest()) {
            String digits = Integer.toHexString(0xff & b);
            if (digits.length() == 1) {
                all.append('0');
            }
            all.append(digits);
        }
        return all.toString();
    }
}
