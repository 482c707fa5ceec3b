package ski.rescue.maps;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;

class MapSheet {
    private final SecretKey key;

    MapSheet(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] map)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES"); // first
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(map);
    }

    Optional<byte[]> open(byte[] map) throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        try {
            return Optional.of(cipher.doFinal(map));
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return Optional.empty();
        }
    }
}
