package lv.birchsap;

import org.springframework.jdbc.core.JdbcTemplate;
import java.util.ArrayList;
import java.util.List;

public class Tapping {
    private final JdbcTemplate jdbc;

    public Tapping(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void reset(String grove, String tree) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder clear = new StringBuilder("DELETE FROM tap WHERE grove = ?");
        parameters.add(grove);
        if (tree != null) {
            clear.append(" AND tree = ?");
            parameters.add(tree);
        }
        jdbc.update(clear.toString(), parameters.toArray());
        jdbc.update("UPDATE season SET litres = 0");
    }
}
