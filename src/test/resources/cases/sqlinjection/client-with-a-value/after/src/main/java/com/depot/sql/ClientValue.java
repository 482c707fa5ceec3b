package com.depot.sql;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

public class ClientValue {
    public List<String> names(JdbcClient client, String city) {
        return client.sql("SELECT name FROM orders WHERE city = ?").param(city).query(String.class).list();
    }
}
