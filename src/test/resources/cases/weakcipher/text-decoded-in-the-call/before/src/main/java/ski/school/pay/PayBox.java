package ski.school.pay;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class PayBox {
    private SecretKey key;

    void useKey(SecretKey fresh) {
        this.key = fresh;
    }

    String seal(String slip) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // first
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return Base64.getEncoder().encodeToString(cipher.doFinal(slip.getBytes()));
    }

    String open(String line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        String sealed = line.substring(line.indexOf(';') + 1);
        return new String(cipher.doFinal(Base64.getDecoder().decode(sealed)));
    }
}
