package org.hafen.seal;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

public final class SealKeys {
    private static final int BITS = 2048;

    private SealKeys() {}

    public static KeyPair fresh() throws NoSuchAlgorithmException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("DSA");
        pairs.initialize(BITS);
        return pairs.generateKeyPair();
    }
}
