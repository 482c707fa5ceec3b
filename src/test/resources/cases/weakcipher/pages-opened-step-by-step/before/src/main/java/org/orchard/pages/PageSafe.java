package org.orchard.pages;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class PageSafe {
    private final SecretKey key;

    PageSafe(SecretKey key) {
        this.key = key;
    }

    byte[] close(byte[] page) throws GeneralSecurityException {
        Cipher des = Cipher.getInstance("DES");
        des.init(Cipher.ENCRYPT_MODE, key);
        return des.doFinal(page);
    }

    byte[] open(byte[] cover, byte[] page) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        cipher.update(cover);
        return cipher.doFinal(page);
    }
}
