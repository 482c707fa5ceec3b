package org.school.notes;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class NoteHash {
    public byte[] of(byte[] note) throws GeneralSecurityException {
        return MessageDigest.getInstance("MD5").digest(note);
    }
}
