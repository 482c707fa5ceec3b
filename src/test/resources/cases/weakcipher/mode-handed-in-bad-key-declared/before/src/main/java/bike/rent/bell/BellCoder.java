package bike.rent.bell;

import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;

class BellCoder {
    byte[] code(int mode, Key key, byte[] bell)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher.doFinal(bell);
    }
}
