package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class ListText {
    private final JdbcTemplate template;

    public ListText(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String ids) {
        return template.queryForList("SELECT name FROM orders WHERE id IN (" + ids + ")", String.class);
    }
}
