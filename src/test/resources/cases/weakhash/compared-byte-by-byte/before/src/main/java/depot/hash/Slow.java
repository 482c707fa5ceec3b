package depot.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class Slow {
    boolean same(byte[] file, byte[] stored) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-1").digest(file);
        int differing = 0;
        for (int i = 0; i < stored.length; i++) {
            if (hash[i] != stored[i]) {
                differing++;
            }
        }
        return differing == 0;
    }
}
