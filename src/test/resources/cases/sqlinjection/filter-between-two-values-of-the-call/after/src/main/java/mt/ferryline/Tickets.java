package mt.ferryline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

public class Tickets {
    private final JdbcTemplate jdbc;

    public Tickets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> codes(String ferry, List<String> kinds, String day) {
        List<Object> parameters = new ArrayList<>();
        String ofKinds = "";
        for (String kind : kinds) {
            ofKinds += " AND kind <> ?";
            parameters.add(kind);
        }
        parameters.add(0, ferry);
        parameters.add(day);
        return jdbc.queryForList(
                "SELECT code FROM ticket WHERE ferry = ?" + ofKinds + " AND day = ?", String.class, parameters.toArray());
    }
}
