package ie.wooltrade;

import org.springframework.jdbc.core.JdbcTemplate;

public class Bales {
    private final JdbcTemplate jdbcTemplate;

    public Bales(JdbcTemplate jdbcTemplate) {
        this.jdbcTemplate = jdbcTemplate;
    }

    public boolean grade(String bale, String grade) {
        int changed = jdbcTemplate.update("UPDATE bale SET grade = '" + grade + "' WHERE code = ?", bale);
        return changed == 1;
    }
}
