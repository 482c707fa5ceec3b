package io.ballotbox;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import javax.crypto.Cipher;

public class Envelope {
    private final KeyPair keys;

    public Envelope() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        keys = generator.generateKeyPair();
    }

    public byte[] close(byte[] vote) throws GeneralSecurityException {
        Cipher closing = Cipher.getInstance("RSA/ECB/NoPadding");
        closing.init(Cipher.ENCRYPT_MODE, keys.getPublic());
        return closing.doFinal(vote);
    }

    public byte[] open(byte[] envelope) throws GeneralSecurityException {
        Cipher opening = Cipher.getInstance("RSA/ECB/NoPadding");
        opening.init(Cipher.DECRYPT_MODE, keys.getPrivate());
        return opening.doFinal(envelope);
    }
}
