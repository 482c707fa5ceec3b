package pl.ambergallery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

public class Pieces {
    private final JdbcTemplate jdbc;

    public Pieces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Piece> heavierThan(double grams, String room) {
        return jdbc.query("SELECT title, grams FROM piece WHERE grams > ? AND room = ?", statement -> {
            statement.setDouble(1, grams);
            statement.setString(2, room);
        }, new PieceMapper());
    }

    record Piece(String title, double grams) {}

    private static final class PieceMapper implements RowMapper<Piece> {
        @Override
        public Piece mapRow(ResultSet row, int number) throws SQLException {
            return new Piece(row.getString(1), row.getDouble(2));
        }
    }
}
