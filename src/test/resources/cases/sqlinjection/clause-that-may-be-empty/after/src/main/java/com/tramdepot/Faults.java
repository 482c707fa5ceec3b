package com.tramdepot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Faults {
    private static final String COLUMNS = "SELECT text FROM fault";
    private final JdbcTemplate jdbc;

    public Faults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> texts(String tram) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder(COLUMNS);
        if (!(tram == null)) {
            sql.append(" WHERE tram = ?");
            parameters.add(tram);
        }
        sql.append(" ORDER BY reported DESC");
        return jdbc.queryForList(sql.toString(), String.class, parameters.toArray());
    }
}
