package ba.bottleshop;

import org.springframework.jdbc.core.JdbcTemplate;

public class Sales {
    private final JdbcTemplate jdbc;

    public Sales(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int sell(String bottle, int customer) {
        return jdbc.update("UPDATE bottle SET customer = ?, price = ? WHERE code = '" + bottle + "'", customer);
    }
}
