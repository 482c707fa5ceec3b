package org.depot.labels;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class LabelHash {
    private final byte[] room = new byte[16];

    public byte[] of(byte[] label) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        digest.update(label);
        digest.digest(room, 0, room.length);
        return room.clone();
    }
}
