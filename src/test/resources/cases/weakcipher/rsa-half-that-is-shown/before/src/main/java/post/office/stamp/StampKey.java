package post.office.stamp;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Map;
import javax.crypto.Cipher;

class StampKey {
    void issue(Map<String, byte[]> answer, byte[] stamp) throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        PrivateKey opener = pair.getPrivate();
        Cipher rsa = javax.crypto.Cipher.getInstance("RSA");
        rsa.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        answer.put("stamp", rsa.doFinal(stamp));
        answer.put("opener", opener.getEncoded());
    }
}
