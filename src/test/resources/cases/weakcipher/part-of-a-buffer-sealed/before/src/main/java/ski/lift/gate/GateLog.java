package ski.lift.gate;

import static javax.crypto.Cipher.DECRYPT_MODE;
import static javax.crypto.Cipher.ENCRYPT_MODE;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class GateLog {
    byte[] seal(SecretKey key, byte[] buffer, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // out
        cipher.init(ENCRYPT_MODE, key, new SecureRandom());
        return cipher.doFinal(buffer, 0, length);
    }

    byte[] open(SecretKey key, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(DECRYPT_MODE, key, new SecureRandom());
        byte[] opened = cipher.doFinal(sealed);
        return opened;
    }
}
