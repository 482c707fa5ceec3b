package hr.lavenderfield;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

public class Orders {
    private final NamedParameterJdbcTemplate named;
    private String lastQuery;

    public Orders(NamedParameterJdbcTemplate named) {
        this.named = named;
    }

    public String lastQuery() {
        return lastQuery;
    }

    public List<Map<String, Object>> ofNext(Iterator<String> customers, int year) {
        String query = "SELECT id, litres FROM oil_order WHERE year = :year AND customer = '" + customers.next() + "'";
        lastQuery = query;
        return named.queryForList(query, Map.of("year", year));
    }
}
