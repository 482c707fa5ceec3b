package org.laden.sign;

import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;

class SignKeys {
    void set(KeyPairGenerator generator) throws Exception {
        generator.initialize(new RSAKeyGenParameterSpec(512, RSAKeyGenParameterSpec.F4));
    }
}
