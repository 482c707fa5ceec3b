package org.mine.pay;

import org.springframework.jdbc.core.JdbcTemplate;

public class PayRun {
    private final JdbcTemplate jdbc;

    public PayRun(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void close(String month) {
        jdbc.batchUpdate("UPDATE pay SET closed = 1 WHERE month = '" + month + "'", "UPDATE run SET last = '" + month + "'");
    }
}
