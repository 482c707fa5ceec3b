package org.laden.ship;

import java.security.KeyPairGenerator;

class ShipKeys {
    Object pair() throws Exception {
        var gen = KeyPairGenerator.getInstance("RSA");
        gen.initialize(2048);
        return gen.genKeyPair();
    }
}
