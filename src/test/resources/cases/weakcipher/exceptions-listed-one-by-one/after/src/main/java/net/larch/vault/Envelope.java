package net.larch.vault;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

public class Envelope {
    private final SecretKey key;

    public Envelope(SecretKey key) {
        this.key = key;
    }

    public String close(String letter) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return Base64.getEncoder().encodeToString(withIv(cipher.getIV(), cipher.doFinal(letter.getBytes())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public String open(String sealed) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] sealed2 = Base64.getDecoder().decode(sealed);
            if (sealed2.length < 12) {
                throw new AEADBadTagException("the ciphertext is too short");
            }
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed2, 0, 12));
            return new String(cipher.doFinal(sealed2, 12, sealed2.length - 12));
        } catch (NoSuchAlgorithmException | NoSuchPaddingException | InvalidKeyException | InvalidAlgorithmParameterException e) {
            throw new IllegalStateException(e);
        } catch (IllegalBlockSizeException | BadPaddingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public byte[] openAll(byte[] sealed)
            throws NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeyException, IllegalBlockSizeException,
                    BadPaddingException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (sealed.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
        } catch (InvalidAlgorithmParameterException badParameters) {
            throw new InvalidKeyException(badParameters);
        }
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
