package be.lacemakers;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Patterns {
    private final JdbcTemplate jdbc;

    public Patterns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> titles(String maker, int bobbins) {
        return jdbc.queryForList(
                "SELECT title FROM pattern WHERE maker = " + Sql.literal(maker) + " AND bobbins <= " + bobbins, String.class);
    }
}
