package com.lockers;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class Passing {
    public SecretKey fresh() throws NoSuchAlgorithmException {
        SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(System.nanoTime());
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(256, random);
        return keys.generateKey();
    }
}
