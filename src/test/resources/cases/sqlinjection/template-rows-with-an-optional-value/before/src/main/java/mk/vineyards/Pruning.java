package mk.vineyards;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Pruning {
    private final JdbcTemplate jdbc;

    public Pruning(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public int[] prune(List<Object[]> trees, String row) {
        StringBuilder sql = new StringBuilder("UPDATE tree SET pruned = 1 WHERE id = ?");
        if (row != null) {
            sql.append(" AND tree_row = '").append(row).append("'");
        }
        return jdbc.batchUpdate(sql.toString(), trees);
    }
}
