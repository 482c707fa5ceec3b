package hn.distillery;

import java.sql.PreparedStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

public class Distillery {
    private final JdbcTemplate jdbc;

    public Distillery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Boolean bottle(String barrel, int litres) {
        return jdbc.execute(
                "UPDATE barrel SET litres = litres - ? WHERE code = '" + barrel + "'",
                (PreparedStatementCallback<Boolean>) (PreparedStatement statement) -> {
                    statement.setInt(1, litres);
                    return statement.execute();
                });
    }
}
