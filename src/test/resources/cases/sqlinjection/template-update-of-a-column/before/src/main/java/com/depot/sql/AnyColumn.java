package com.depot.sql;

import org.springframework.jdbc.core.JdbcTemplate;

public class AnyColumn {
    private final JdbcTemplate template;

    public AnyColumn(JdbcTemplate template) {
        this.template = template;
    }

    public int close(String column, int id) {
        return template.update("UPDATE orders SET " + column + " = 1 WHERE id = ?", id);
    }
}
