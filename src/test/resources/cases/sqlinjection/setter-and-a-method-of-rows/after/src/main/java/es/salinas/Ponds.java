package es.salinas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Ponds {
    private final JdbcTemplate jdbc;

    public Ponds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> dry(int depth, String owner) {
        return jdbc.query(
                "SELECT code FROM pond WHERE depth < ? AND owner = ?", ps -> { ps.setInt(1, depth); ps.setString(2, owner); }, this::code);
    }

    private String code(ResultSet row, int number) throws SQLException {
        return row.getString("code").toUpperCase();
    }
}
