package it.oliveto;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Presses {
    private final JdbcTemplate jdbc;

    public Presses(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names(String village, int year) {
        return jdbc.query(
                "SELECT name FROM press WHERE built > ? AND village = ?",
                new Object[] {year, village},
                (rs, i) -> rs.getString("name"));
    }
}
