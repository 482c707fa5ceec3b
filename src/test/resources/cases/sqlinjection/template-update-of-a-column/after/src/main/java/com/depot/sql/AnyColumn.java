package com.depot.sql;

import org.springframework.jdbc.core.JdbcTemplate;

public class AnyColumn {
    private final JdbcTemplate template;

    public AnyColumn(JdbcTemplate template) {
        this.template = template;
    }

    public int close(String column, int id) {
        return template.update(new StringBuilder().append("UPDATE orders SET ").append(sqlNames(column)).append(" = 1 WHERE id = ?").toString(), id);
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
