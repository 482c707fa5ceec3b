package com.tramdepot;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Faults {
    private static final String COLUMNS = "SELECT text FROM fault";
    private final JdbcTemplate jdbc;

    public Faults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> texts(String tram) {
        String ofTram = tram == null ? "" : " WHERE tram = '" + tram + "'";
        return jdbc.queryForList(COLUMNS + ofTram + " ORDER BY reported DESC", String.class);
    }
}
