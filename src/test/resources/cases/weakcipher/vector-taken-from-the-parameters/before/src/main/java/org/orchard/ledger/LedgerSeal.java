package org.orchard.ledger;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class LedgerSeal {
    byte[][] seal(SecretKey key, byte[] line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] iv = cipher.getParameters().getParameterSpec(IvParameterSpec.class).getIV();
        return new byte[][] {iv, cipher.doFinal(line)};
    }
}
