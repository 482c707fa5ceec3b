package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class YearTable {
    private final JdbcTemplate template;

    public YearTable(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String year, String shop) {
        return template.queryForList(new StringBuilder().append("SELECT name FROM orders_").append(sqlNames(year)).append(" WHERE shop = ?").toString(), String.class, shop);
    }

    /** Returns names of tables or columns as they are, with commas between them; refuses any other SQL. */
    private static String sqlNames(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("[*]?|[\\p{L}\\p{N}_$.]+")) {
                throw new IllegalArgumentException("Not a name");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
