package org.mine.stock;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

public class StockSearch {
    private final JdbcTemplate jdbc;

    public StockSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> find(String part, Object[] arguments) {
        return jdbc.queryForList("SELECT name FROM stock WHERE shelf = ? AND name LIKE ?", String.class, Stream.concat(Arrays.stream(arguments), Stream.of(part + "%")).toArray());
    }
}
