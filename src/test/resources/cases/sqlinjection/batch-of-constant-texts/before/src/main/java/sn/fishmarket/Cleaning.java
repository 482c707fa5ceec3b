package sn.fishmarket;

import org.springframework.jdbc.core.JdbcTemplate;

class Cleaning {
    private static final String HALL = "fish_hall";

    void clean(JdbcTemplate jdbc) {
        jdbc.batchUpdate("UPDATE " + HALL + " SET clean = 1", "UPDATE broom SET worn = worn + 1");
    }
}
