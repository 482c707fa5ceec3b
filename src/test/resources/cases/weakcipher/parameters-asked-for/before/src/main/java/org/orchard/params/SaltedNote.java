package org.orchard.params;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.PBEParameterSpec;

class SaltedNote {
    byte[] seal(SecretKey password, byte[] salt, byte[] note) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("PBEWithMD5AndDES");
        cipher.init(Cipher.ENCRYPT_MODE, password, new PBEParameterSpec(salt, 1000));
        return cipher.doFinal(note);
    }
}
