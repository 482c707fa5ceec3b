package gh.kentecloth;

import java.util.List;
import org.springframework.jdbc.core.*;

public class Fairs {
    private static final RowMapper<String> TOWN = (rs, i) -> rs.getString("town");

    private final JdbcTemplate jdbc;

    public Fairs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> towns(String season, int year) {
        return jdbc.query("SELECT town FROM fair WHERE year = ? AND season = ?", ps -> { ps.setInt(1, year); ps.setString(2, season); }, TOWN);
    }
}
