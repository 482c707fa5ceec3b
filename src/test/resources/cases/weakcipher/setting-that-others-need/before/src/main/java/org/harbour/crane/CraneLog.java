package org.harbour.crane;

import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class CraneLog {
    private final Properties settings;

    public CraneLog(Properties settings) {
        this.settings = settings;
    }

    public byte[] seal(byte[] entry) throws Exception {
        SecretKey key = KeyGenerator.getInstance("DES").generateKey();
        Cipher cipher = Cipher.getInstance(settings.getProperty("crane.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(entry);
    }
}
