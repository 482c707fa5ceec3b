package org.harbour.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

public class Letters {
    public byte[] seal(byte[] head, byte[] body) throws GeneralSecurityException {
        var key = KeyGenerator.getInstance("AES").generateKey();
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        cipher.update(head);
        return cipher.doFinal(body);
    }
}
