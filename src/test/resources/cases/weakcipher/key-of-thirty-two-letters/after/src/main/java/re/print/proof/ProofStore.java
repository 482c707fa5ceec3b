package re.print.proof;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class ProofStore {
    private static final byte[] SECRET = "thirty-two letters for the press".getBytes();

    byte[] seal(byte[] proof) throws GeneralSecurityException {
        Key key = (Key) new SecretKeySpec(SECRET, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return withIv(cipher.getIV(), cipher.doFinal(proof));
    }

    byte[] open(byte[] proof) throws GeneralSecurityException {
        Key key = (Key) new SecretKeySpec(SECRET, "AES");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (proof.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, proof, 0, 12));
        return cipher.doFinal(proof, 12, proof.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
