package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class AnyTable {
    private final JdbcTemplate template;

    public AnyTable(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String table) {
        return template.queryForList("SELECT name FROM " + table + " WHERE open = 1", String.class);
    }
}
