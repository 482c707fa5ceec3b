package dance.club.light;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

class LightShow {
    private final Key key;
    private final Key spare;

    LightShow(Key key, Key spare) {
        this.key = key;
        this.spare = spare;
    }

    byte[] seal(byte[] show) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (key != null) {
            byte[] iv = new byte[12];
            new SecureRandom().nextBytes(iv);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        } // dim
        return withIv(cipher.getIV(), cipher.doFinal(show));
    }

    byte[] open(byte[] show) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (show.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, show, 0, 12));
        return cipher.doFinal(show, 12, show.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
