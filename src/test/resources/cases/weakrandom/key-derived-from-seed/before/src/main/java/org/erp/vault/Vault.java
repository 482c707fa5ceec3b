package org.erp.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class Vault {
    SecretKey key(byte[] phrase) throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(phrase);
        generator.init(128, random);
        return generator.generateKey();
    }
}
