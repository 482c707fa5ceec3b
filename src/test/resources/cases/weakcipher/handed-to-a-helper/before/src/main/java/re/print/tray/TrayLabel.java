package re.print.tray;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class TrayLabel {
    byte[] seal(SecretKey key, byte[] label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DES");
        prepare(cipher, key);
        return cipher.doFinal(label);
    }

    private static void prepare(Cipher cipher, SecretKey key) throws GeneralSecurityException {
        cipher.init(Cipher.ENCRYPT_MODE, key);
    }
}
