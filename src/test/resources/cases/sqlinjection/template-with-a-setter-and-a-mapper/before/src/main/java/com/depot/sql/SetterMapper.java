package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class SetterMapper {
    private final JdbcTemplate template;

    public SetterMapper(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String city, int shop) {
        return template.query(
                "SELECT name FROM orders WHERE city = '" + city + "' AND shop = ?",
                statement -> statement.setInt(1, shop),
                (row, number) -> row.getString(1));
    }
}
