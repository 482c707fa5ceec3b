package sn.fishmarket;

import org.springframework.jdbc.core.JdbcTemplate;

public class Closing {
    private final JdbcTemplate jdbc;

    public Closing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public boolean close(String stall) {
        int[] counts = jdbc.batchUpdate(
                "DELETE FROM crate WHERE stall = '" + stall + "'", "UPDATE stall SET open = 0 WHERE name = '" + stall + "'");
        return counts[0] + counts[1] > 0;
    }
}
