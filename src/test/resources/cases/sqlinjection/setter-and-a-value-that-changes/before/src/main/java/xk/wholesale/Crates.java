package xk.wholesale;

import org.springframework.jdbc.core.JdbcTemplate;

public class Crates {
    private final JdbcTemplate jdbc;

    public Crates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int ship(int crate, String buyer) {
        if (buyer == null) {
            buyer = "market";
        }
        return jdbc.update(
                "UPDATE crate SET shipped = 1 WHERE id = ? AND buyer = '" + buyer + "'", statement -> statement.setInt(1, crate));
    }
}
