package org.erp.api;

import java.security.SecureRandom;
import java.util.Random;

public class ApiTokens {
    public String issue() {
        Random random = new SecureRandom();
        byte[] token = new byte[16];
        random.nextBytes(token);
        return new java.math.BigInteger(1, token).toString(16);
    }
}
