package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

class Turn {
    boolean same(byte[] left, byte[] right) throws NoSuchAlgorithmException {
        byte[] one = MessageDigest.getInstance("MD5").digest(left);
        byte[] other = MessageDigest.getInstance("MD5").digest(right);
        return Arrays.equals(one, other);
    }
}
