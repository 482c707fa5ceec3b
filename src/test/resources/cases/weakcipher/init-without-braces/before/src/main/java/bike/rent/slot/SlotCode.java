package bike.rent.slot;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

class SlotCode {
    byte[] seal(Key key, byte[] code) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(code);
    }

    byte[] open(Key key, Key former, byte[] code) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        if (key != null)
            cipher.init(Cipher.DECRYPT_MODE, key);
        else
            cipher.init(Cipher.DECRYPT_MODE, former);
        return cipher.doFinal(code);
    }
}
