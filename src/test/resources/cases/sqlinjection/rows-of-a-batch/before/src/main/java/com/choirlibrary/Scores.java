package com.choirlibrary;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

public class Scores {
    private final JdbcTemplate template;

    public Scores(JdbcTemplate template) {
        this.template = template;
    }

    public void lend(List<Integer> scores, String singer) {
        List<Object[]> rows = scores.stream().map(score -> new Object[] {score}).collect(Collectors.toList());
        template.batchUpdate("INSERT INTO loan(score, singer) VALUES (?, '" + singer + "')", rows);
    }
}
