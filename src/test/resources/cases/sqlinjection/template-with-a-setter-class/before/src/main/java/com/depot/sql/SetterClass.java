package com.depot.sql;

import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

public class SetterClass {
    private final JdbcTemplate template;

    public SetterClass(JdbcTemplate template) {
        this.template = template;
    }

    public int close(String city, int shop) {
        return template.update(
                "UPDATE orders SET open = 0 WHERE city = '" + city + "' AND shop = ?",
                new ArgumentPreparedStatementSetter(new Object[] {shop}));
    }
}
