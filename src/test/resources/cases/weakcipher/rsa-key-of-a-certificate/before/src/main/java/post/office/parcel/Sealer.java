package post.office.parcel;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import javax.crypto.Cipher;

class Sealer {
    byte[] seal(X509Certificate receiver, byte[] slip) throws GeneralSecurityException {
        PublicKey key = receiver.getPublicKey();
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(slip);
    }
}
