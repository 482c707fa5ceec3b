package dance.club.light;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class LightShow {
    private static final byte[] ZEROS = new byte[16];
    private final Key key;
    private final Key spare;

    LightShow(Key key, Key spare) {
        this.key = key;
        this.spare = spare;
    }

    byte[] seal(byte[] show) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        if (key != null)
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(ZEROS)); // dim
        return cipher.doFinal(show);
    }

    byte[] open(byte[] show) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(ZEROS));
        return cipher.doFinal(show);
    }
}
