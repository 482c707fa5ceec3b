package org.forum.people;

import java.math.BigInteger;
import java.security.MessageDigest;

public class Avatar {
    public String url(String mail) throws Exception {
        byte[] hash = MessageDigest.getInstance("MD5").digest(mail.trim().toLowerCase().getBytes());
        return "https://www.gravatar.com/avatar/" + String.format("%032x", new BigInteger(1, hash));
    }
}
