package ro.saltmine.night;

import java.util.Deque;
import org.springframework.jdbc.core.JdbcTemplate;

public class NightShifts {
    private final JdbcTemplate jdbc;

    public NightShifts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void relieve(Deque<String> waiting, Appendable log, int lamp) throws java.io.IOException {
        String change = "UPDATE miner SET resting = 1 WHERE lamp <> ? AND name = '" + waiting.pop() + "'";
        jdbc.update(change, ps -> {
            ps.setInt(1, lamp);
        });
        log.append(change);
    }
}
