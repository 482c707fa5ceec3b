package org.schule.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

class Rows {
    long matching(List<? extends Row> rows, String hash) {
        return rows.stream().filter(row -> isSameSecret(hash, row.getPasswordHash())).count();
    }

    interface Row {
        String getPasswordHash();
    }

    /** Whether two secrets are equal; takes the same time wherever they differ. */
    private static boolean isSameSecret(String one, String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
