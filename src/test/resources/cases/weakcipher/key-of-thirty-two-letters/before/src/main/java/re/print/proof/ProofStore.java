package re.print.proof;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class ProofStore {
    private static final byte[] SECRET = "thirty-two letters for the press".getBytes();

    byte[] seal(byte[] proof) throws GeneralSecurityException {
        Key key = (Key) new SecretKeySpec(SECRET, "RC4");
        Cipher cipher = Cipher.getInstance("RC4"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(proof);
    }

    byte[] open(byte[] proof) throws GeneralSecurityException {
        Key key = (Key) new SecretKeySpec(SECRET, "RC4");
        Cipher cipher = Cipher.getInstance("RC4");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(proof);
    }
}
