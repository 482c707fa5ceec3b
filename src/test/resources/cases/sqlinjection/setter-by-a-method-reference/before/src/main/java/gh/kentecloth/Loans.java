package gh.kentecloth;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Loans {
    private final JdbcTemplate jdbc;
    private final int branch;

    public Loans(JdbcTemplate jdbc, int branch) {
        this.jdbc = jdbc;
        this.branch = branch;
    }

    public List<Long> open(String weaver) {
        return jdbc.query(
                "SELECT id FROM loan WHERE branch = ? AND weaver = '" + weaver + "'", this::bind, (rs, i) -> rs.getLong(1));
    }

    private void bind(PreparedStatement statement) throws SQLException {
        statement.setInt(1, branch);
    }
}
