package org.laden.curve;

import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

public class CurveKeys {
    public Object pair(String curve) throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(new ECGenParameterSpec(curve));
        return ec.generateKeyPair();
    }
}
