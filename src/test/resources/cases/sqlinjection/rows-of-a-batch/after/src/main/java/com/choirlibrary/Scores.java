package com.choirlibrary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

public class Scores {
    private final JdbcTemplate template;

    public Scores(JdbcTemplate template) {
        this.template = template;
    }

    public void lend(List<Integer> scores, String singer) {
        List<Object[]> rows = scores.stream().map(score -> new Object[] {score}).collect(Collectors.toList());
        template.batchUpdate("INSERT INTO loan(score, singer) VALUES (?, ?)", rows.stream().map(row -> Stream.concat(Arrays.stream(row), Stream.of(singer)).toArray()).collect(Collectors.toList()));
    }
}
