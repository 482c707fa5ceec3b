package gh.kentecloth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

public abstract class Prices<A> {
    private final JdbcTemplate jdbc;

    protected Prices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    protected abstract Object[] arguments(A search);

    public List<Double> of(String cloth, A search, RowMapper<Double> mapper) {
        var arguments = arguments(search);
        return jdbc.query("SELECT price FROM price WHERE cloth = ? AND yards < ?", Stream.concat(Stream.of(cloth), Arrays.stream(arguments)).toArray(), mapper);
    }
}
