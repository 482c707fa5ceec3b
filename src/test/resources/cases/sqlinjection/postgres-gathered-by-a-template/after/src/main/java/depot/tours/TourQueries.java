package depot.tours;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;

public class TourQueries {
    private final JdbcTemplate jdbc;

    public TourQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> titles(String driver, String since, String title) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT title FROM tour WHERE driver_id = ?");
        parameters.add(new SqlParameterValue(Types.OTHER, driver));
        if (since != null) {
            sql.append(" AND started >= ?");
            parameters.add(new SqlParameterValue(Types.OTHER, since));
        }
        if (title != null) {
            sql.append(" AND title LIKE ?");
            parameters.add(String.join("", title, "%"));
        }
        return jdbc.queryForList(sql.toString(), String.class, parameters.toArray());
    }
}
