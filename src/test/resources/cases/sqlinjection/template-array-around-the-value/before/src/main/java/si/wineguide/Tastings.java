package si.wineguide;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

public class Tastings {
    private final JdbcTemplate jdbc;

    public Tastings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Map<String, Object>> between(Object[] years, String sort) {
        return jdbc.queryForList("SELECT * FROM tasting WHERE held >= ? AND sort = '" + sort + "' AND held < ?", years);
    }
}
