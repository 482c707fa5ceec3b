package post.office.depot;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.Cipher;

class DepotKeys {
    interface KeyService {
        KeyPair generateKeyPair(String owner);
    }

    private final KeyService service;

    DepotKeys(KeyService service) {
        this.service = service;
    }

    byte[] seal(String depot, byte[] code) throws GeneralSecurityException {
        KeyPair pair = service.generateKeyPair(depot);
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        return cipher.doFinal(code);
    }
}
