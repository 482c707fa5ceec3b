package depot.hash;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class Names {
    String of(byte[] file) throws NoSuchAlgorithmException {
        byte[] bytes = MessageDigest.getInstance("MD5").digest(file);
        return new BigInteger(1, bytes).toString(36);
    }
}
