package ro.saltmine;

import java.util.Deque;
import org.springframework.jdbc.core.JdbcTemplate;

public class Shifts {
    private final JdbcTemplate jdbc;
    private final Deque<String> names;

    public Shifts(JdbcTemplate jdbc, Deque<String> names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    public String replaceMiner(int shift) {
        String sql = "UPDATE shift SET miner = '" + names.pop() + "'" + " WHERE id = ?";
        jdbc.update(sql, ps -> ps.setInt(1, shift));
        return "done: " + sql;
    }
}
