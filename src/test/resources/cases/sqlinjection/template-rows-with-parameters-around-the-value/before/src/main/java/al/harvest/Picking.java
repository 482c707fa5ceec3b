package al.harvest;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Picking {
    private final JdbcTemplate jdbc;

    public Picking(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void store(List<Object[]> baskets, String picker) {
        jdbc.batchUpdate("UPDATE basket SET kilos = ?, picker = '" + picker + "' WHERE id = ?", baskets);
    }
}
