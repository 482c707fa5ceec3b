package org.museum.vault;

import java.io.InputStream;
import java.util.Arrays;
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
        cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("AES").generateKey());
        return withIv(cipher.getIV(), cipher.doFinal(item)).length;
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
