package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;

class Nulls {
    byte[] of(byte[] file) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
        if (Objects.equals(hash, null)) {
            throw new IllegalStateException("nothing was hashed");
        }
        return Arrays.copyOf(hash, 8);
    }
}
