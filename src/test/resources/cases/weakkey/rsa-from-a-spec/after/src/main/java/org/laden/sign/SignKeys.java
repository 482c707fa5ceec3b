package org.laden.sign;

import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;

class SignKeys {
    void set(KeyPairGenerator generator) throws Exception {
        generator.initialize(new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    }
}
