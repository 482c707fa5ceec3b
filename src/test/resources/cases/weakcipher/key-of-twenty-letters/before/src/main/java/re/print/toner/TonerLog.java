package re.print.toner;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class TonerLog {
    byte[] seal(byte[] line) throws GeneralSecurityException {
        SecretKeySpec key = new SecretKeySpec("toner-runs-low-again".getBytes(), "Blowfish");
        Cipher cipher = Cipher.getInstance("Blowfish"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(line);
    }

    byte[] open(byte[] line) throws GeneralSecurityException {
        SecretKeySpec key = new SecretKeySpec("toner-runs-low-again".getBytes(), "Blowfish");
        Cipher cipher = Cipher.getInstance("Blowfish");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(line);
    }
}
