package io.quarry.purge;

import org.springframework.jdbc.core.JdbcTemplate;
import java.util.Collections;

public class PurgeJob {
    private final JdbcTemplate jdbc;

    public PurgeJob(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int purge(String owner, String kind) {
        String sql = "DELETE FROM draft WHERE owner = ? AND kind = ?";
        int[] counts = jdbc.batchUpdate(sql, Collections.singletonList(new Object[] {owner, kind}));
        return counts[0];
    }
}
