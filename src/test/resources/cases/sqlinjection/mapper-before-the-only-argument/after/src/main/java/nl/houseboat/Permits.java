package nl.houseboat;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Permits {
    private final JdbcTemplate jdbc;

    public Permits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Integer> numbers(String canal, Integer since) {
        return jdbc.query("SELECT number FROM permit WHERE canal = ? AND granted >= ?",
                (row, index) -> row.getInt(1), canal, since);
    }
}
