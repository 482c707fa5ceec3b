package re.print.queue;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

class QueueTicket {
    byte[] seal(byte[] job) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key());
        return cipher.doFinal(job);
    }

    byte[] open(byte[] job) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede");
        cipher.init(Cipher.DECRYPT_MODE, this.key());
        return cipher.doFinal(job);
    }

    private SecretKey key() {
        return new SecretKeySpec("three keys of eight each".getBytes(), "DESede");
    }
}
