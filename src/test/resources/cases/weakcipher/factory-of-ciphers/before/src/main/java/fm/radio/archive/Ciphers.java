package fm.radio.archive;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

final class Ciphers {
    private Ciphers() {}

    static Cipher forTapes() throws GeneralSecurityException {
        return Cipher.getInstance("Blowfish");
    }
}
