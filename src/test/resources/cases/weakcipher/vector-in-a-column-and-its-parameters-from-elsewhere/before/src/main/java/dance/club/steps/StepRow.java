package dance.club.steps;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Cipher;

abstract class StepRow {
    byte[] vector;
    byte[] text;

    abstract AlgorithmParameterSpec stored();

    void seal(Key key, byte[] step) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        vector = cipher.getIV();
        text = cipher.doFinal(step);
    }

    byte[] open(Key key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, stored());
        return cipher.doFinal(text);
    }
}
