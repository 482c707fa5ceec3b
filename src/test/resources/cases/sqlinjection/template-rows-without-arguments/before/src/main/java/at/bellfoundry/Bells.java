package at.bellfoundry;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Bells {
    record Bell(String tone, int weight) {}

    private final JdbcTemplate template;

    public Bells(JdbcTemplate template) {
        this.template = template;
    }

    public List<Bell> ofTower(String tower) {
        return template.query("SELECT tone, weight FROM bell WHERE tower = '" + tower + "' ORDER BY weight", (row, at) -> {
            return new Bell(row.getString("tone"), row.getInt("weight"));
        });
    }
}
