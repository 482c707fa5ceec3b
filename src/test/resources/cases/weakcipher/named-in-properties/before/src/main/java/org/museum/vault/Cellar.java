package org.museum.vault;

import java.io.InputStream;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

public class Cellar {
    private final Properties settings = new Properties();

    public int weigh(byte[] item) throws Exception {
        try (InputStream in = Vault.class.getResourceAsStream("/vault.properties")) {
            settings.load(in);
        }
        Cipher cipher = Cipher.getInstance(settings.getProperty("vault.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("DES").generateKey());
        return cipher.doFinal(item).length;
    }
}
