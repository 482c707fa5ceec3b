package dance.club.shoes;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class ShoeRow {
    private final Key key;

    ShoeRow(Key key) {
        this.key = key;
    }

    byte[] seal(IvParameterSpec vector, byte[] shoe) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key, vector);
        return cipher.doFinal(shoe);
    }

    byte[] open(IvParameterSpec vector, byte[] shoe) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, vector);
        return cipher.doFinal(shoe);
    }
}
