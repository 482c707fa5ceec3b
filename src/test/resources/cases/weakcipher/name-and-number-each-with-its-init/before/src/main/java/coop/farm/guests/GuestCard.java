package coop.farm.guests;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class GuestCard {
    byte[] name;
    byte[] number;

    void seal(SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES"); // in
        cipher.init(Cipher.ENCRYPT_MODE, key);
        name = cipher.doFinal(name);
        cipher.init(Cipher.ENCRYPT_MODE, key);
        number = cipher.doFinal(number);
    }

    void open(SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        name = cipher.doFinal(name);
        cipher.init(Cipher.DECRYPT_MODE, key);
        number = cipher.doFinal(number);
    }
}
