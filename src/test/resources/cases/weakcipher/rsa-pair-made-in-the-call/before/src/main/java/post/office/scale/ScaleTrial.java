package post.office.scale;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import javax.crypto.Cipher;

class ScaleTrial {
    byte[] sample(byte[] weight) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic());
        return cipher.doFinal(weight);
    }
}
