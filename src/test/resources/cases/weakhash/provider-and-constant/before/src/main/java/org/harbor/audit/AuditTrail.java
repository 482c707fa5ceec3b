package org.harbor.audit;

import java.security.GeneralSecurityException;
import java.util.Base64;

public class AuditTrail {
    private static final String ALGORITHM = "SHA1";

    private byte[] previous = new byte[0];

    public synchronized String append(byte[] entry) throws GeneralSecurityException {
        java.security.MessageDigest sha =
                java.security.MessageDigest.getInstance(ALGORITHM, java.security.Security.getProvider("SUN"));
        sha.update(previous);
        previous = sha.digest(entry);
        return Base64.getEncoder().encodeToString(previous);
    }
}
