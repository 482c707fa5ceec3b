package re.print.queue;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class QueueTicket {
    byte[] seal(byte[] job) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key());
        return withIv(cipher.getIV(), cipher.doFinal(job));
    }

    byte[] open(byte[] job) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (job.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, this.key(), new GCMParameterSpec(128, job, 0, 12));
        return cipher.doFinal(job, 12, job.length - 12);
    }

    private SecretKey key() {
        return new SecretKeySpec("three keys of eight each".getBytes(), "AES");
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
