package depot.tours;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class TourQueries {
    private final JdbcTemplate jdbc;

    public TourQueries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> titles(String driver, String since, String title) {
        String sql = "SELECT title FROM tour WHERE driver_id = '" + driver + "'";
        if (since != null) {
            sql += " AND started >= '" + since + "'";
        }
        if (title != null) {
            sql += " AND title LIKE '" + title + "%'";
        }
        return jdbc.queryForList(sql, String.class);
    }
}
