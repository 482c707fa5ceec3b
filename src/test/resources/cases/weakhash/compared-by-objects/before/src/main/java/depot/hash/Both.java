package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

class Both {
    private final String expected;

    Both(String expected) {
        this.expected = expected;
    }

    boolean fits(byte[] file) throws NoSuchAlgorithmException {
        String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(file));
        return Objects.equals(expected, hash);
    }
}
