package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class BatchValue {
    private final JdbcTemplate template;

    public BatchValue(JdbcTemplate template) {
        this.template = template;
    }

    public int[] close(String city, List<Object[]> ids) {
        return template.batchUpdate("UPDATE orders SET open = 0 WHERE city = '" + city + "' AND id = ?", ids);
    }
}
