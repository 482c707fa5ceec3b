package ski.lift.log;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class RunLog {
    byte[] seal(SecretKey key, byte[] buffer, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // out
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(buffer, 0, length);
    }

    byte[] open(SecretKey key, byte[] buffer, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(buffer, 4, length);
    }
}
