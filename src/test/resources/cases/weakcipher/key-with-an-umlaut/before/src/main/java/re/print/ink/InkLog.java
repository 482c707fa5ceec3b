package re.print.ink;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class InkLog {
    private final SecretKeySpec key =
            new SecretKeySpec("Druckerschwärze1".getBytes(StandardCharsets.UTF_8), "Blowfish");

    byte[] seal(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(line);
    }

    byte[] open(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(line);
    }
}
