package ski.school.rota;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class RotaBox {
    private final SecretKey key;

    RotaBox(SecretKey key) {
        this.key = key;
    }

    String seal(String rota) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // first
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return Base64.getEncoder().encodeToString(cipher.doFinal(rota.getBytes()));
    }

    String open(String sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        if (sealed != null) {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            return new String(cipher.doFinal(bytes));
        }
        return "";
    }
}
