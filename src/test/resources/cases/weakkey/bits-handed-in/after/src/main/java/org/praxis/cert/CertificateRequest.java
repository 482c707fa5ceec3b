package org.praxis.cert;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

public class CertificateRequest {
    public KeyPair pair(int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(Math.max(bits, 2048));
        return rsa.generateKeyPair();
    }
}
