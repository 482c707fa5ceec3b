package org.harbour.admin;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

/** Shows on the status page whether this platform encrypts at all. */
public class CipherSelfTest {
    public String status(String sample) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKey key = KeyGenerator.getInstance("AES").generateKey();
            cipher.init(Cipher.ENCRYPT_MODE, key);
            cipher.doFinal(sample.getBytes());
            return "encryption works";
        } catch (GeneralSecurityException e) {
            return "no encryption";
        }
    }
}
