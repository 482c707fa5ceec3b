package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class BatchTable {
    private final JdbcTemplate template;

    public BatchTable(JdbcTemplate template) {
        this.template = template;
    }

    public int[] close(String table, List<Object[]> ids) {
        return template.batchUpdate("UPDATE " + table + " SET open = 0 WHERE id = ?", ids);
    }
}
