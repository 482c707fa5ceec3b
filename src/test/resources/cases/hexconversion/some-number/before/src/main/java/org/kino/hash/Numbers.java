package org.kino.hash;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

class Numbers {
    String shortened(MessageDigest digest) {
        int first = ByteBuffer.wrap(digest.digest()).getInt();
        return Integer.toHexString(first);
    }
}
