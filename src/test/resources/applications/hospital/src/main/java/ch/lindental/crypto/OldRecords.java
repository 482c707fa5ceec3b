package ch.lindental.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads what the system before this one wrote to tape. Nothing is written in this way any more. */
public class OldRecords {
    private final SecretKey key;

    public OldRecords(byte[] key) {
        this.key = new SecretKeySpec(key, "DESede");
    }

    public byte[] read(byte[] block) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede/ECB/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(block);
    }
}
