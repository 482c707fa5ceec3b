package post.office.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;

class WaxSeal {
    byte[] press(PrivateKey ring, byte[] digest) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding"); // press
        cipher.init(Cipher.ENCRYPT_MODE, ring);
        return cipher.doFinal(digest);
    }

    boolean fits(PublicKey shown, byte[] wax, byte[] digest) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, shown);
        return Arrays.equals(digest, cipher.doFinal(wax));
    }
}
