package hu.paprika.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

public class Samples {
    private final JdbcTemplate jdbc;

    public Samples(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int reject(String reason, Map<String, String> wanted) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder conditions = new StringBuilder();
        if (wanted.containsKey("farm")) {
            conditions.append(" AND farm = ?");
            parameters.add(wanted.get("farm"));
        }
        if (wanted.containsKey("grade")) {
            conditions.append(" AND grade = ");
            conditions.append("?");
            parameters.add(wanted.get("grade"));
            conditions.append("");
        }
        parameters.add(0, reason);
        return jdbc.update("UPDATE sample SET rejected = ? WHERE tested = 1" + conditions.toString(), parameters.toArray());
    }
}
