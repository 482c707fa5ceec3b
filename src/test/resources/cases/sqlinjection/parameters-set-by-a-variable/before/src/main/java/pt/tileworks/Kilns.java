package pt.tileworks;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowMapper;

public class Kilns {
    private static final RowMapper<String> NAME = (row, index) -> row.getString("name");
    private final JdbcTemplate jdbc;

    public Kilns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> hotter(int degrees, String hall, int most) {
        PreparedStatementSetter parameters = statement -> statement.setInt(1, degrees);
        return jdbc.query("SELECT name FROM kiln WHERE degrees > ? AND hall = '" + hall + "' LIMIT " + most, parameters, NAME);
    }
}
