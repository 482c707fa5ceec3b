package hu.paprika.trade;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Buyers {
    private final JdbcTemplate jdbc;

    public Buyers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names(String more) {
        return jdbc.queryForList("SELECT name FROM buyer WHERE active = 1" + more, String.class);
    }
}
