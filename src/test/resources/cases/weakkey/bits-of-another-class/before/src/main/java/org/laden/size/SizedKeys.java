package org.laden.size;

import java.security.KeyPairGenerator;

class SizedKeys {
    Object pair() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(Sizes.RSA);
        return rsa.generateKeyPair();
    }
}
