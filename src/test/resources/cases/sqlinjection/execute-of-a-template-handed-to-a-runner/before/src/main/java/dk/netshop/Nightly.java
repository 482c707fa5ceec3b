package dk.netshop;

import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;

public class Nightly {
    private final JdbcTemplate jdbc;
    private final Executor pool;

    public Nightly(JdbcTemplate jdbc, Executor pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    public void clear(String user) {
        pool.execute(() -> jdbc.execute("DELETE FROM basket WHERE customer = '" + user + "'"));
    }
}
