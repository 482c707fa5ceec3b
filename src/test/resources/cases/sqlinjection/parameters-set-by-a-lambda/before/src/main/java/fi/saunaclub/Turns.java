package fi.saunaclub;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

public class Turns {
    private final JdbcTemplate template;

    public Turns(JdbcTemplate template) {
        this.template = template;
    }

    public int end(Instant now, String member) {
        return template.update("UPDATE turn SET ended = ? WHERE ended IS NULL AND member = '" + member + "'", statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
        });
    }
}
