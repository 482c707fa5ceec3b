package com.depot.sql;

import org.springframework.jdbc.core.JdbcTemplate;

public class SetterLambda {
    private final JdbcTemplate template;

    public SetterLambda(JdbcTemplate template) {
        this.template = template;
    }

    public int close(String city, int shop) {
        return template.update(
                "UPDATE orders SET open = 0 WHERE city = '" + city + "' AND shop = ?",
                statement -> statement.setInt(1, shop));
    }
}
