package ch.lindental.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.NullCipher;
import javax.crypto.SecretKey;

/** On a developer's machine messages were to be readable. */
public class TestMode {
    private final SecretKey key;

    public TestMode(SecretKey key) {
        this.key = key;
    }

    public byte[] send(byte[] message) throws GeneralSecurityException {
        Cipher cipher = new NullCipher();
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(message);
    }

    public byte[] receive(byte[] message) throws GeneralSecurityException {
        Cipher cipher = new NullCipher();
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(message);
    }
}
