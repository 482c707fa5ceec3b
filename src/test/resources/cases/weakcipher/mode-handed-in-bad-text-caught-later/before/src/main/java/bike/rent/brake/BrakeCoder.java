package bike.rent.brake;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;

class BrakeCoder {
    byte[] code(int mode, Key key, byte[] brake)
            throws InvalidKeyException, InvalidAlgorithmParameterException, NoSuchAlgorithmException,
                    NoSuchPaddingException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        try {
            return cipher.doFinal(brake);
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return new byte[0];
        }
    }
}
