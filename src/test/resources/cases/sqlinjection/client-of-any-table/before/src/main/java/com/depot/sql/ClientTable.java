package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

public class ClientTable {
    public List<String> names(JdbcClient client, String table) {
        return client.sql("SELECT name FROM " + table).query(String.class).list();
    }
}
