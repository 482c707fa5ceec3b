package hu.paprika.quality;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

public class Samples {
    private final JdbcTemplate jdbc;

    public Samples(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int reject(String reason, Map<String, String> wanted) {
        StringBuilder conditions = new StringBuilder();
        if (wanted.containsKey("farm")) {
            conditions.append(" AND farm = '").append(wanted.get("farm")).append("'");
        }
        if (wanted.containsKey("grade")) {
            conditions.append(" AND grade = '");
            conditions.append(wanted.get("grade"));
            conditions.append('\'');
        }
        return jdbc.update("UPDATE sample SET rejected = '" + reason + "' WHERE tested = 1" + conditions.toString());
    }
}
