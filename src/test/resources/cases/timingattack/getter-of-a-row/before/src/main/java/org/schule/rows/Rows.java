package org.schule.rows;

import java.util.List;

class Rows {
    long matching(List<? extends Row> rows, String hash) {
        return rows.stream().filter(row -> hash.equals(row.getPasswordHash())).count();
    }

    interface Row {
        String getPasswordHash();
    }
}
