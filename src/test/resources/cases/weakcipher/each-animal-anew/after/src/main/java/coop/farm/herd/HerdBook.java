package coop.farm.herd;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class HerdBook {
    private final SecretKey key;

    HerdBook(SecretKey key) {
        this.key = key;
    }

    byte[][] write(byte[][] animals) throws GeneralSecurityException {
        byte[][] sealed = new byte[animals.length][];
        for (int i = 0; i < animals.length; i++) {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // writes
            cipher.init(Cipher.ENCRYPT_MODE, key);
            sealed[i] = withIv(cipher.getIV(), cipher.doFinal(animals[i]));
        }
        return sealed;
    }

    byte[][] read(byte[][] sealed) throws GeneralSecurityException {
        byte[][] animals = new byte[sealed.length][];
        int i = 0;
        while (i < sealed.length) {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] sealed2 = sealed[i];
            if (sealed2.length < 12) {
                throw new AEADBadTagException("the ciphertext is too short");
            }
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed2, 0, 12));
            animals[i] = cipher.doFinal(sealed2, 12, sealed2.length - 12);
            i++;
        }
        return animals;
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
