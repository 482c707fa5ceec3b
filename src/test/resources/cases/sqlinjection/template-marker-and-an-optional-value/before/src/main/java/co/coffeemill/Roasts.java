package co.coffeemill;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Roasts {
    private final JdbcTemplate template;

    public Roasts(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(int year, String farm) {
        String sql = "SELECT name FROM roast WHERE harvest = ?";
        if (farm != null) {
            sql += " AND farm = '" + farm + "'";
        }
        return template.queryForList(sql, String.class, year);
    }
}
