package re.print.jobs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class JobTicket {
    private static final String SECRET = "paper-jam-in-B12";
    private final SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "AES");

    byte[] seal(byte[] job) throws GeneralSecurityException {
        final Cipher blowfish = Cipher.getInstance("AES/GCM/NoPadding"); // seals
        blowfish.init(Cipher.ENCRYPT_MODE, key);
        return withIv(blowfish.getIV(), blowfish.doFinal(job));
    }

    byte[] open(byte[] job) throws GeneralSecurityException {
        final Cipher blowfish = Cipher.getInstance("AES/GCM/NoPadding");
        if (job.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        blowfish.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, job, 0, 12));
        return blowfish.doFinal(job, 12, job.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
