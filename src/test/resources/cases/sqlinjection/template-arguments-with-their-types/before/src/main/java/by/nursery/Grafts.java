package by.nursery;

import java.sql.Types;
import org.springframework.jdbc.core.JdbcTemplate;

public class Grafts {
    private final JdbcTemplate jdbc;

    public Grafts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void graft(int tree, String scion, double height) {
        jdbc.update("UPDATE tree SET height = ?, scion = '" + scion + "' WHERE id = ?", new Object[] {height, tree}, new int[] {Types.DOUBLE, Types.INTEGER});
    }
}
