package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SingleColumnRowMapper;

public class RowMapperClass {
    private final JdbcTemplate template;

    public RowMapperClass(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String city, int shop) {
        return template.query("SELECT name FROM orders WHERE city = '" + city + "' AND shop = ?", new SingleColumnRowMapper<String>(), shop);
    }
}
