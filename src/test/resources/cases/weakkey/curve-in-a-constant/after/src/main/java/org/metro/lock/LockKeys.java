package org.metro.lock;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

class LockKeys {
    private static final String CURVE = "secp256r1";

    KeyPairGenerator generator() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        ECGenParameterSpec spec = new ECGenParameterSpec(CURVE);
        generator.initialize(spec);
        return generator;
    }
}
