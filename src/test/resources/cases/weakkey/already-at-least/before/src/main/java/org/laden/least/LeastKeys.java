package org.laden.least;

import java.security.KeyPairGenerator;

class LeastKeys {
    Object pair(int bits) throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(Math.max(bits, 2048));
        return rsa.generateKeyPair();
    }
}
