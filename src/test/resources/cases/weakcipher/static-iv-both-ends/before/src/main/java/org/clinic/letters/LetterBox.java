package org.clinic.letters;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

public class LetterBox {
    private static final String TRANSFORMATION = "AES/CBC/PKCS5Padding";
    private static final byte[] IV = new byte[16];

    private final SecretKey key;

    public LetterBox(SecretKey key) {
        this.key = key;
    }

    public String close(byte[] letter) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(IV));
            return Base64.getEncoder().encodeToString(cipher.doFinal(letter));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] open(String closed) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(IV));
            return cipher.doFinal(Base64.getDecoder().decode(closed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
