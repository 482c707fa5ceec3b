package cy.citrus;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Groves {
    private final JdbcTemplate jdbc;

    public Groves(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> search(String village, String fruit) {
        StringBuilder sql = new StringBuilder("SELECT name FROM grove WHERE 1 = 1");
        if (!village.isBlank()) {
            sql.append(" AND village = '").append(village).append("'");
        }
        return jdbc.query(
                c -> c.prepareStatement(sql + " AND fruit = '" + fruit + "'"), (row, number) -> row.getString("name"));
    }
}
