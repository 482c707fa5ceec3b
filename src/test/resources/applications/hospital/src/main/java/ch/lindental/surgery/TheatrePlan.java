package ch.lindental.surgery;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

public class TheatrePlan {
    private final JdbcTemplate jdbc;

    public TheatrePlan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Object> first(String theatre) {
        try {
            return jdbc.queryForMap("SELECT id, note FROM appointment WHERE room = '" + theatre + "' ORDER BY id LIMIT 1");
        } catch (EmptyResultDataAccessException e) {
            return Map.of();
        }
    }

    public Integer minutes(String theatre, int atLeast) {
        PreparedStatementSetter values = statement -> statement.setInt(1, atLeast);
        ResultSetExtractor<Integer> sum = rows -> rows.next() ? rows.getInt(1) : 0;
        return jdbc.query("SELECT SUM(minutes) FROM appointment WHERE minutes >= ? AND room = '" + theatre + "'", values, sum);
    }

    public int swap(String theatre, String with, List<Long> ids) throws SQLException {
        int changed = 0;
        for (Long id : ids) {
            changed += jdbc.update("UPDATE appointment SET room = '" + with + "' WHERE room = '" + theatre + "' AND id = " + id);
        }
        return changed;
    }

    public List<String> notes(String theatre, boolean all) {
        String sql = "SELECT note FROM appointment";
        if (!all) {
            sql += " WHERE room = ?";
        }
        return all ? jdbc.queryForList(sql, String.class) : jdbc.queryForList(sql, String.class, theatre);
    }
}
