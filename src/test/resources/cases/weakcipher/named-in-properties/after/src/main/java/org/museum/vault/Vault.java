package org.museum.vault;

import java.io.InputStream;
import java.util.Arrays;
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
        String name = settings.getProperty("vault.cipher", "AES/GCM/NoPadding");
        Cipher cipher = Cipher.getInstance(name);
        SecretKey key = KeyGenerator.getInstance("AES").generateKey();
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return withIv(cipher.getIV(), cipher.doFinal(item));
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
