package nl.windmills;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import java.sql.PreparedStatement;

public class Sails {
    private final JdbcTemplate jdbc;

    public Sails(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Integer mend(String mill) {
        return jdbc.execute((StatementCallback<Integer>) s -> {
            try (PreparedStatement prepared = s.getConnection().prepareStatement("UPDATE sail SET torn = 0 WHERE mill = ?")) {
                prepared.setString(1, mill);
                return prepared.executeUpdate();
            }
        });
    }
}
