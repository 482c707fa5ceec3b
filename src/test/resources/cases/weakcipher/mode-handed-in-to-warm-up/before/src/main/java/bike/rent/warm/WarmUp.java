package bike.rent.warm;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

class WarmUp {
    long nanosOf(int mode, Key key, byte[] sample) throws GeneralSecurityException {
        long start = System.nanoTime();
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(mode, key);
        cipher.doFinal(sample);
        return System.nanoTime() - start;
    }
}
