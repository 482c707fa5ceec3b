package bike.rent.slice;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;

class SliceCoder {
    private final Key key;

    SliceCoder(Key key) {
        this.key = key;
    }

    byte[] code(int mode, byte[] buffer, int from, int length) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(mode, key);
        return cipher.doFinal(buffer, from, length);
    }
}
