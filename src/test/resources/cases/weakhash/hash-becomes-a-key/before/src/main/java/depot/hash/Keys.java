package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.spec.SecretKeySpec;

class Keys {
    SecretKeySpec of(byte[] phrase) throws NoSuchAlgorithmException {
        byte[] bytes = MessageDigest.getInstance("MD5").digest(phrase);
        return new SecretKeySpec(bytes, "AES");
    }
}
