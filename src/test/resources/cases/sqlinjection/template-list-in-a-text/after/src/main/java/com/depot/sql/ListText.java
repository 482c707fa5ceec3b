package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class ListText {
    private final JdbcTemplate template;

    public ListText(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String ids) {
        return template.queryForList(new StringBuilder().append("SELECT name FROM orders WHERE id IN (").append(sqlList(ids)).append(")").toString(), String.class);
    }

    /** Returns a list of literals as it is; refuses any other SQL. */
    private static String sqlList(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        String list = bare.trim().matches("\\(.*\\)") ? bare.trim().substring(1, bare.trim().length() - 1) : bare;
        if (bare.contains("--") || !list.matches("[-\\d\\s.,?]*")) {
            throw new IllegalArgumentException("Not a list of literals");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
