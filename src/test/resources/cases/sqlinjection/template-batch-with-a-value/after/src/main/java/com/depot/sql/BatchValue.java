package com.depot.sql;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

public class BatchValue {
    private final JdbcTemplate template;

    public BatchValue(JdbcTemplate template) {
        this.template = template;
    }

    public int[] close(String city, List<Object[]> ids) {
        return template.batchUpdate("UPDATE orders SET open = 0 WHERE city = ? AND id = ?", ids.stream().map(row -> Stream.concat(Stream.of(city), Arrays.stream(row)).toArray()).collect(Collectors.toList()));
    }
}
