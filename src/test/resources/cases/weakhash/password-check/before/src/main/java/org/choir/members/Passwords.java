package org.choir.members;

import java.math.BigInteger;
import java.security.MessageDigest;

public class Passwords {
    public static String hash(String password) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        return new BigInteger(1, digest.digest(password.getBytes())).toString(16);
    }
}
