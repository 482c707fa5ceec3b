package org.schule.anmeldung;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class PasswordCheck {
    public boolean matches(PreparedStatement query, String password) throws Exception {
        MessageDigest md = MessageDigest.getInstance("SHA-256");
        String hash = new BigInteger(1, md.digest(password.getBytes("UTF-8"))).toString(16);
        boolean ok = false;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next())
                if (isSameSecret(hash, rows.getString("pw")))
                    ok = true;
        }
        return ok;
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
