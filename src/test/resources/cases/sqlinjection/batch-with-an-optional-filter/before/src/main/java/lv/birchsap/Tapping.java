package lv.birchsap;

import org.springframework.jdbc.core.JdbcTemplate;

public class Tapping {
    private final JdbcTemplate jdbc;

    public Tapping(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void reset(String grove, String tree) {
        StringBuilder clear = new StringBuilder("DELETE FROM tap WHERE grove = '" + grove + "'");
        if (tree != null) {
            clear.append(" AND tree = '").append(tree).append("'");
        }
        jdbc.batchUpdate(clear.toString(), "UPDATE season SET litres = 0");
    }
}
