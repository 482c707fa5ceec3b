package sn.fishmarket;

import org.springframework.jdbc.core.JdbcTemplate;

class Opening {
    private final JdbcTemplate jdbc;

    Opening(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void open(String boat, String harbour) {
        if (!boat.isEmpty()) {
            jdbc.batchUpdate("DELETE FROM price_board", "UPDATE boat SET landed = 1 WHERE name = '" + boat + "' AND harbour = '" + harbour + "'");
        }
    }
}
