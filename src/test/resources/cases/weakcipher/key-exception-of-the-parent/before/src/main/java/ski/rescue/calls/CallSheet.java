package ski.rescue.calls;

import java.security.KeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;

class CallSheet {
    private final SecretKey key;

    CallSheet(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] call) {
        try {
            Cipher cipher = Cipher.getInstance("AES"); // first
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(call);
        } catch (KeyException | NoSuchAlgorithmException | NoSuchPaddingException | BadPaddingException
                | IllegalBlockSizeException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] call) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return cipher.doFinal(call);
        } catch (KeyException | NoSuchAlgorithmException | NoSuchPaddingException | BadPaddingException
                | IllegalBlockSizeException e) {
            throw new IllegalStateException(e);
        }
    }
}
