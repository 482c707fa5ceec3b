package org.depot.codes;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

public class DoorCodes {
    private final byte[] secret;

    public DoorCodes(byte[] secret) {
        this.secret = secret;
    }

    public byte[] write(byte[] code) throws GeneralSecurityException {
        SecretKeySpec key = new SecretKeySpec(secret, "DES");
        Cipher cipher = Cipher.getInstance("DES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(code);
    }

    public byte[] read(byte[] code) throws GeneralSecurityException {
        SecretKeySpec key = new SecretKeySpec(secret, "DES");
        Cipher cipher = Cipher.getInstance("DES/ECB/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(code);
    }
}
