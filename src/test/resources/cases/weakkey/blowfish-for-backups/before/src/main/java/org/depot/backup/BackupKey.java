package org.depot.backup;

import java.security.NoSuchAlgorithmException;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

class BackupKey {
    SecretKey make() throws NoSuchAlgorithmException {
        KeyGenerator generator = KeyGenerator.getInstance("Blowfish");
        generator.init(64);
        return generator.generateKey();
    }
}
