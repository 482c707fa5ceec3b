package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class YearTable {
    private final JdbcTemplate template;

    public YearTable(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String year, String shop) {
        return template.queryForList("SELECT name FROM orders_" + year + " WHERE shop = ?", String.class, shop);
    }
}
