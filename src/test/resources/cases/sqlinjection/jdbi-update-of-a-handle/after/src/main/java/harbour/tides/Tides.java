package harbour.tides;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

public class Tides {
    private final Jdbi jdbi;

    public Tides(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public int forget(String station, int year) {
        try (Handle h = jdbi.open()) {
            return h.createUpdate("DELETE FROM tide WHERE station = :station AND year = :year").bind("station", station).bind("year", year)
                    .execute();
        }
    }
}
