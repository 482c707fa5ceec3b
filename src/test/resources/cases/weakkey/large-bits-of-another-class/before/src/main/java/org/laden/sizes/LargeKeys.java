package org.laden.sizes;

import java.security.KeyPairGenerator;

class LargeKeys {
    Object pair() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(Sizes.LARGE);
        return rsa.generateKeyPair();
    }
}
