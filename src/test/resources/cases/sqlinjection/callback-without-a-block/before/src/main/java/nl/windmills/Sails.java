package nl.windmills;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;

public class Sails {
    private final JdbcTemplate jdbc;

    public Sails(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Integer mend(String mill) {
        return jdbc.execute((StatementCallback<Integer>) s -> s.executeUpdate("UPDATE sail SET torn = 0 WHERE mill = '" + mill + "'"));
    }
}
