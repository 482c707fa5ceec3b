package post.office.mail;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.Cipher;

class MailKey {
    byte[] seal(KeyPair sender, byte[] mail) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, sender.getPublic());
        return cipher.doFinal(mail);
    }
}
