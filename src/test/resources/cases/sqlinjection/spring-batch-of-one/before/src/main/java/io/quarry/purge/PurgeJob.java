package io.quarry.purge;

import org.springframework.jdbc.core.JdbcTemplate;

public class PurgeJob {
    private final JdbcTemplate jdbc;

    public PurgeJob(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int purge(String owner, String kind) {
        String sql = "DELETE FROM draft WHERE owner = '" + owner + "' AND kind = '" + kind + "'";
        int[] counts = jdbc.batchUpdate(new String[] {sql});
        return counts[0];
    }
}
