package org.laden.till;

import java.security.SecureRandom;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

class TillKey {
    static SecretKey forDay(SecureRandom random, boolean export) throws Exception {
        KeyGenerator keys = KeyGenerator.getInstance("RC2");
        keys.init(export ? 40 : 64, random);
        return keys.generateKey();
    }
}
