package lt.railfreight;

import org.springframework.jdbc.core.JdbcTemplate;

public class Wagons {
    private final JdbcTemplate jdbc;
    private String station = "";

    public Wagons(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void moveTo(String station) {
        this.station = station;
    }

    public boolean unload(int wagon) {
        return jdbc.update("DELETE FROM load WHERE wagon = ? AND station = ?", ps -> { ps.setInt(1, wagon); ps.setString(2, station); }) > 0;
    }
}
