package org.depot.seals;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

public class Sealer {
    private final Cipher cipher;

    public Sealer() throws GeneralSecurityException {
        cipher = Cipher.getInstance("DES");
        cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("DES").generateKey());
    }

    public byte[] seal(byte[] label) throws GeneralSecurityException {
        return cipher.doFinal(label);
    }
}
