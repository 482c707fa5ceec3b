package org.laden.size;

import java.security.KeyPairGenerator;

class SizedKeys {
    Object pair() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(Math.max(Sizes.RSA, 2048));
        return rsa.generateKeyPair();
    }
}
