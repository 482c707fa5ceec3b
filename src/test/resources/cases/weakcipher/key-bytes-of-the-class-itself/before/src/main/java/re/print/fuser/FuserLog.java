package re.print.fuser;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

abstract class FuserLog {
    abstract byte[] getBytes();

    byte[] seal(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(getBytes(), "Blowfish"));
        return cipher.doFinal(line);
    }

    byte[] open(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(getBytes(), "Blowfish"));
        return cipher.doFinal(line);
    }
}
