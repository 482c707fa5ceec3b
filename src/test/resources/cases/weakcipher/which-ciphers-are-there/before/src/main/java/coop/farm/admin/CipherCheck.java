package coop.farm.admin;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

public class CipherCheck {
    public String describe() throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede");
        return cipher.getAlgorithm() + " with blocks of " + cipher.getBlockSize() + " from " + cipher.getProvider();
    }
}
