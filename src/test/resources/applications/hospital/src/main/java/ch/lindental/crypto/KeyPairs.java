package ch.lindental.crypto;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

public class KeyPairs {
    private final KeyPair pair;

    public KeyPairs() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        pair = generator.generateKeyPair();
    }

    public byte[] wrap(byte[] key) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/NoPadding");
        rsa.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        return rsa.doFinal(key);
    }

    public byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/NoPadding");
        rsa.init(Cipher.DECRYPT_MODE, pair.getPrivate());
        return rsa.doFinal(wrapped);
    }

    public int bits() {
        return ((java.security.interfaces.RSAKey) pair.getPublic()).getModulus().bitLength();
    }
}
