package depot.hash;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class Texts {
    String of(byte[] file) throws NoSuchAlgorithmException {
        String text = new BigInteger(1, MessageDigest.getInstance("MD5").digest(file)).toString(16);
        return text.length() == 32 ? text : "0".repeat(2) + text;
    }
}
