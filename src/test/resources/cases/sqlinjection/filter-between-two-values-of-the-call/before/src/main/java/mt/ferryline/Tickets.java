package mt.ferryline;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Tickets {
    private final JdbcTemplate jdbc;

    public Tickets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> codes(String ferry, List<String> kinds, String day) {
        String ofKinds = "";
        for (String kind : kinds) {
            ofKinds += " AND kind <> '" + kind + "'";
        }
        return jdbc.queryForList(
                "SELECT code FROM ticket WHERE ferry = '" + ferry + "'" + ofKinds + " AND day = '" + day + "'", String.class);
    }
}
