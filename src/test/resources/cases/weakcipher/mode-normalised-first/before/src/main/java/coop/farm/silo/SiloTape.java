package coop.farm.silo;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class SiloTape {
    private final SecretKey key;

    SiloTape(SecretKey key) {
        this.key = key;
    }

    byte[] process(int mode, byte[] tape) throws GeneralSecurityException {
        if (mode == 0) {
            mode = Cipher.ENCRYPT_MODE;
        }
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher.doFinal(tape);
    }
}
