package org.school.keys;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import javax.crypto.Cipher;

public class Handover {
    public byte[] hand(PublicKey peer, byte[] secret) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/NONE/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, peer);
        return cipher.doFinal(secret);
    }
}
