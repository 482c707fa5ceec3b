package com.depot.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class RowReference {
    private final JdbcTemplate template;

    public RowReference(JdbcTemplate template) {
        this.template = template;
    }

    public List<String> names(String city, int shop) {
        return template.query("SELECT name FROM orders WHERE city = ? AND shop = ?", RowReference::name, city, shop);
    }

    private static String name(ResultSet row, int number) throws SQLException {
        return row.getString(1);
    }
}
