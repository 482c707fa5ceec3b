package org.laden.now;

import java.security.KeyPairGenerator;

class NowKeys {
    Object pair() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(3072);
        return rsa.generateKeyPair();
    }
}
