package org.pay.cards;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

public class CardMask {
    private final SecretKey key;

    public CardMask(SecretKey key) {
        this.key = key;
    }

    public byte[] mask(byte[] card) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(card);
    }
}
