package org.lab.tools;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

public class AnyHash {
    public byte[] of(byte[] sample, String name) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance(name).digest(sample);
    }
}
