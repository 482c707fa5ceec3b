package se.archipelago;

import org.springframework.jdbc.core.JdbcTemplate;

public class Buoys {
    private final JdbcTemplate jdbc;

    public Buoys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int light(String colour, int number) {
        return jdbc.update("UPDATE buoy SET colour = '" + colour + "' WHERE number = ?", ps -> ps.setInt(1, number));
    }
}
