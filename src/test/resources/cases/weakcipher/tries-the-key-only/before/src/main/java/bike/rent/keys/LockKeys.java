package bike.rent.keys;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

class LockKeys {
    byte[] seal(Key key, byte[] code) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(code);
    }

    boolean fits(Key key) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
