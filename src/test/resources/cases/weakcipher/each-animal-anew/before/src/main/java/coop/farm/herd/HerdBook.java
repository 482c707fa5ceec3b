package coop.farm.herd;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class HerdBook {
    private final SecretKey key;

    HerdBook(SecretKey key) {
        this.key = key;
    }

    byte[][] write(byte[][] animals) throws GeneralSecurityException {
        byte[][] sealed = new byte[animals.length][];
        for (int i = 0; i < animals.length; i++) {
            Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding"); // writes
            cipher.init(Cipher.ENCRYPT_MODE, key);
            sealed[i] = cipher.doFinal(animals[i]);
        }
        return sealed;
    }

    byte[][] read(byte[][] sealed) throws GeneralSecurityException {
        byte[][] animals = new byte[sealed.length][];
        int i = 0;
        while (i < sealed.length) {
            Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            animals[i] = cipher.doFinal(sealed[i]);
            i++;
        }
        return animals;
    }
}
