package ski.lift.pass;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

class PassBuffer {
    int seal(byte[] pass, byte[] out) throws GeneralSecurityException {
        SecretKey key = KeyGenerator.getInstance("AES").generateKey();
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        cipher.update(pass);
        return cipher.doFinal(out, 0);
    }
}
