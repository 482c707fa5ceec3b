package com.lockers;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import javax.crypto.Cipher;

public class Sealing {
    public byte[] seal(Key key, byte[] text) throws GeneralSecurityException {
        SecureRandom random = new SecureRandom();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, random);
        return cipher.doFinal(text);
    }
}
