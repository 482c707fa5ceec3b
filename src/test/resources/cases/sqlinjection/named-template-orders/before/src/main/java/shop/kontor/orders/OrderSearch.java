package shop.kontor.orders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

public class OrderSearch {
    private final NamedParameterJdbcTemplate jdbc;

    public OrderSearch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> numbers(String customer, int year) {
        Map<String, Object> values = new HashMap<>();
        values.put("year", year);
        return jdbc.queryForList(
                "SELECT number FROM orders WHERE order_year = :year AND customer = '" + customer + "'",
                values,
                String.class);
    }
}
