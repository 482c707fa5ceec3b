package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class BatchTable {
    private final JdbcTemplate template;

    public BatchTable(JdbcTemplate template) {
        this.template = template;
    }

    public int[] close(String table, List<Object[]> ids) {
        return template.batchUpdate(new StringBuilder().append("UPDATE ").append(sqlNames(table)).append(" SET open = 0 WHERE id = ?").toString(), ids);
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
