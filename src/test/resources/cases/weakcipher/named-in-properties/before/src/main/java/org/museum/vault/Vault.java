package org.museum.vault;

import java.io.InputStream;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class Vault {
    public byte[] store(byte[] item) throws Exception {
        Properties settings = new Properties();
        try (InputStream in = Vault.class.getResourceAsStream("/vault.properties")) {
            settings.load(in);
        }
        String name = settings.getProperty("vault.cipher", "DESede/ECB/PKCS5Padding");
        Cipher cipher = Cipher.getInstance(name);
        SecretKey key = KeyGenerator.getInstance("DES").generateKey();
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(item);
    }
}
