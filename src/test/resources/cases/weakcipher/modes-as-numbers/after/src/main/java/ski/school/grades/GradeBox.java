package ski.school.grades;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class GradeBox {
    private final SecretKeySpec key;

    GradeBox(byte[] secret) {
        key = new SecretKeySpec(secret, "AES");
    }

    String seal(String grade) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(1, this.key);
            return Base64.getEncoder().encodeToString(withIv(cipher.getIV(), cipher.doFinal(grade.getBytes())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(String grade) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] sealed = Base64.getDecoder().decode(grade);
            if (sealed.length < 12) {
                throw new AEADBadTagException("the ciphertext is too short");
            }
            cipher.init(2, this.key, new GCMParameterSpec(128, sealed, 0, 12));
            return new String(cipher.doFinal(sealed, 12, sealed.length - 12));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
