package org.laden.ship;

import java.security.KeyPairGenerator;

class ShipKeys {
    Object pair() throws Exception {
        var gen = KeyPairGenerator.getInstance("RSA");
        gen.initialize(1_024);
        return gen.genKeyPair();
    }
}
