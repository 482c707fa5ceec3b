package rs.plumorchard;

import org.springframework.jdbc.core.JdbcTemplate;

public class Warmup {
    private final JdbcTemplate jdbc;

    public Warmup(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void touch(String orchard) {
        jdbc.execute("SELECT refresh_orchard('" + orchard + "')");
    }
}
