package post.office.round;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.Cipher;

abstract class RoundKeys {
    protected abstract KeyPair generateKeyPair();

    byte[] seal(byte[] round) throws GeneralSecurityException {
        var pair = generateKeyPair();
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        return cipher.doFinal(round);
    }
}
