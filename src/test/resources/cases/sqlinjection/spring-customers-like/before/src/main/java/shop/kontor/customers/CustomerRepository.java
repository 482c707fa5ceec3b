package shop.kontor.customers;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

public class CustomerRepository {
    private final JdbcTemplate jdbc;

    public CustomerRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Map<String, Object>> search(String name, String city, int minimum) {
        return jdbc.queryForList(
                "SELECT * FROM customer WHERE name LIKE '" + name + "%' AND orders >= ? AND city = '" + city + "'",
                minimum);
    }
}
