package org.archive.sums;

import java.security.MessageDigest;

class Seal {
    private final byte[] digest;

    Seal(byte[] digest) {
        this.digest = digest.clone();
    }

    boolean fits(byte[] other) {
        return MessageDigest.isEqual(digest, other);
    }
}
