package org.harbour.crane;

import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

public class CraneRadio {
    private final Cipher cipher;

    public CraneRadio(Properties settings, SecretKey sharedWithCrane) throws Exception {
        cipher = Cipher.getInstance(settings.getProperty("crane.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, sharedWithCrane);
    }

    public byte[] send(byte[] order) {
        return cipher.update(order);
    }
}
