package org.metro.gate;

import java.security.*;

class GateKeys {
    private final KeyPairGenerator generator;

    GateKeys(SecureRandom random) throws NoSuchAlgorithmException {
        generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(192, random);
    }

    PublicKey next() {
        return generator.generateKeyPair().getPublic();
    }
}
