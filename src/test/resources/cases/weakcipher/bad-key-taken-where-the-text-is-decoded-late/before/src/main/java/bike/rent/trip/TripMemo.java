package bike.rent.trip;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;

class TripMemo {
    private final SecretKey key;

    TripMemo(SecretKey key) {
        this.key = key;
    }

    String seal(String memo) {
        try {
            Cipher cipher = Cipher.getInstance("AES"); // seals
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return Base64.getUrlEncoder().encodeToString(cipher.doFinal(memo.getBytes()));
        } catch (NoSuchAlgorithmException | NoSuchPaddingException | IllegalBlockSizeException
                | BadPaddingException | InvalidKeyException e) {
            throw new IllegalArgumentException("cannot seal", e);
        }
    }

    String open(String memo) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(Cipher.DECRYPT_MODE, key);
            byte[] raw = Base64.getUrlDecoder().decode(memo);
            return new String(cipher.doFinal(raw));
        } catch (NoSuchAlgorithmException | NoSuchPaddingException e) {
            throw new IllegalStateException(e);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("wrong key", e);
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return "";
        }
    }
}
