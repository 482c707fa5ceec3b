package re.print.jobs;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class JobTicket {
    private static final String SECRET = "paper-jam-in-B12";
    private final SecretKeySpec key = new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "Blowfish");

    byte[] seal(byte[] job) throws GeneralSecurityException {
        final Cipher blowfish = Cipher.getInstance("Blowfish"); // seals
        blowfish.init(Cipher.ENCRYPT_MODE, key);
        return blowfish.doFinal(job);
    }

    byte[] open(byte[] job) throws GeneralSecurityException {
        final Cipher blowfish = Cipher.getInstance("Blowfish");
        blowfish.init(Cipher.DECRYPT_MODE, key);
        return blowfish.doFinal(job);
    }
}
