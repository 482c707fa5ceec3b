package org.mine.pay;

import org.springframework.jdbc.core.JdbcTemplate;

public class PayRun {
    private final JdbcTemplate jdbc;

    public PayRun(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void close(String month) {
        jdbc.update("UPDATE pay SET closed = 1 WHERE month = ?", month);
        jdbc.update("UPDATE run SET last = ?", month);
    }
}
