package ski.lift.gate;

import static javax.crypto.Cipher.DECRYPT_MODE;
import static javax.crypto.Cipher.ENCRYPT_MODE;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class GateLog {
    byte[] seal(SecretKey key, byte[] buffer, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // out
        cipher.init(ENCRYPT_MODE, key, new SecureRandom());
        return withIv(cipher.getIV(), cipher.doFinal(buffer, 0, length));
    }

    byte[] open(SecretKey key, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (sealed.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12), new SecureRandom());
        byte[] opened = cipher.doFinal(sealed, 12, sealed.length - 12);
        return opened;
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
