package bike.rent.pedal;

import java.security.Key;
import javax.crypto.Cipher;

class PedalCoder {
    byte[] code(int mode, Key key, byte[] text) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        if (key != null) cipher.init(mode, key);
        return cipher.doFinal(text);
    }
}
