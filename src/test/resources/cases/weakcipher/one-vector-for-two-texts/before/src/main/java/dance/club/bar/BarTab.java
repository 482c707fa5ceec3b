package dance.club.bar;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class BarTab {
    byte[] guest;
    byte[] sum;

    void seal(Key key) throws GeneralSecurityException {
        IvParameterSpec fixed = new IvParameterSpec("bar-tab-of-night".getBytes()); // both
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key, fixed);
        guest = cipher.doFinal(guest);
        cipher.init(Cipher.ENCRYPT_MODE, key, fixed);
        sum = cipher.doFinal(sum);
    }

    void open(Key key) throws GeneralSecurityException {
        IvParameterSpec fixed = new IvParameterSpec("bar-tab-of-night".getBytes());
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, fixed);
        guest = cipher.doFinal(guest);
        cipher.init(Cipher.DECRYPT_MODE, key, fixed);
        sum = cipher.doFinal(sum);
    }
}
