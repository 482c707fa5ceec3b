package org.lab.samples;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

class SampleHash {
    byte[] of(byte[] sample, char level) throws NoSuchAlgorithmException {
        String name;
        switch (level) {
            case 'A':
                name = "SHA-512";
                break;
            case 'B':
                name = "sha1";
                break;
            default:
                name = level == 'C' ? "MD2" : "SHA-256";
        }
        return MessageDigest.getInstance(name).digest(sample);
    }
}
