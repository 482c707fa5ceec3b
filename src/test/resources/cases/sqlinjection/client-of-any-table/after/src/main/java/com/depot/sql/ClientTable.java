package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

public class ClientTable {
    public List<String> names(JdbcClient client, String table) {
        return client.sql(new StringBuilder().append("SELECT name FROM ").append(sqlNames(table)).toString()).query(String.class).list();
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
