package bike.rent.probe;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

class KeyProbe {
    boolean works(int mode, Key key) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(mode, key);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
