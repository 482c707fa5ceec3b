package coop.farm.guests;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class GuestCard {
    byte[] name;
    byte[] number;

    void seal(SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // in
        cipher.init(Cipher.ENCRYPT_MODE, key);
        name = withIv(cipher.getIV(), cipher.doFinal(name));
        cipher.init(Cipher.ENCRYPT_MODE, key);
        number = withIv(cipher.getIV(), cipher.doFinal(number));
    }

    void open(SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (name.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, name, 0, 12));
        name = cipher.doFinal(name, 12, name.length - 12);
        if (number.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, number, 0, 12));
        number = cipher.doFinal(number, 12, number.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
