package org.pay.cards;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

public class Switchboard {
    private final SecretKey key;

    public Switchboard(SecretKey key) {
        this.key = key;
    }

    public byte[] run(int mode, byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (mode == Cipher.DECRYPT_MODE) {
            if (bytes.length < 12) {
                throw new AEADBadTagException("the ciphertext is too short");
            }
            cipher.init(mode, key, new GCMParameterSpec(128, bytes, 0, 12));
        } else {
            cipher.init(mode, key);
        }
        return mode == Cipher.DECRYPT_MODE ? cipher.doFinal(bytes, 12, bytes.length - 12) : withIv(cipher.getIV(), cipher.doFinal(bytes));
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
