package org.pay.cards;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

public class Switchboard {
    private final SecretKey key;

    public Switchboard(SecretKey key) {
        this.key = key;
    }

    public byte[] run(int mode, byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher.doFinal(bytes);
    }
}
