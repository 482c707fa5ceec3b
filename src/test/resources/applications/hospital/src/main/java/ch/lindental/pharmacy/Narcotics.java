package ch.lindental.pharmacy;

import ch.lindental.core.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

public class Narcotics {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public Narcotics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    public Integer stock(String name) {
        return jdbc.query("SELECT stock FROM drug WHERE name = " + Texts.quoted(name), new ResultSetExtractor<Integer>() {
            @Override
            public Integer extractData(ResultSet rows) throws SQLException {
                return rows.next() ? rows.getInt("stock") : null;
            }
        });
    }

    public List<String> codes(String supplier, int least) {
        return new ArrayList<>(named.queryForList(
                "SELECT code FROM drug WHERE stock >= :least AND supplier = '" + supplier + "'",
                java.util.Map.of("least", least), String.class));
    }

    public String supplier(String code) {
        List<String> all = jdbc.queryForList("SELECT supplier FROM drug WHERE code = ?", String.class, code);
        return all.isEmpty() ? null : Objects.requireNonNull(all.get(0));
    }
}
