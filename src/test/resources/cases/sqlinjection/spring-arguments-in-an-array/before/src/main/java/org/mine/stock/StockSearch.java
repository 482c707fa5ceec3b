package org.mine.stock;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class StockSearch {
    private final JdbcTemplate jdbc;

    public StockSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> find(String part, Object[] arguments) {
        return jdbc.queryForList("SELECT name FROM stock WHERE shelf = ? AND name LIKE '" + part + "%'", String.class, arguments);
    }
}
