package post.office.info;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

class CipherInfo {
    int blocks() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        return cipher.getBlockSize();
    }
}
