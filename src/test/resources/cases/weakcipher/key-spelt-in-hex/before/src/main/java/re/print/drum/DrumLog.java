package re.print.drum;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class DrumLog {
    private final SecretKeySpec key =
            new SecretKeySpec(HexFormat.of().parseHex("0badcafe0badcafe"), "Blowfish");

    byte[] seal(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(line);
    }

    byte[] open(byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(line);
    }
}
