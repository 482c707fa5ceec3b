package fi.logdriver;

import org.springframework.jdbc.core.JdbcTemplate;

class Rafts {
    private final JdbcTemplate jdbc;

    Rafts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void dissolve(String raft) {
        jdbc.batchUpdate("DELETE FROM log WHERE raft = '" + raft + "'");
    }
}
