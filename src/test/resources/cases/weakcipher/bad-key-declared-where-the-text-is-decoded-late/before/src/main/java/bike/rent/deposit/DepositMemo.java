package bike.rent.deposit;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;

class DepositMemo {
    private final SecretKey key;

    DepositMemo(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] memo)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(memo);
    }

    byte[] open(String memo)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        byte[] raw = Base64.getDecoder().decode(memo);
        return cipher.doFinal(raw);
    }
}
