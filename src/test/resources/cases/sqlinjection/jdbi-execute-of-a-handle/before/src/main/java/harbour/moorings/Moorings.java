package harbour.moorings;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

public class Moorings {
    private final Jdbi jdbi;

    public Moorings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public int clear(String pier, int berth) {
        try (Handle h = jdbi.open()) {
            return h.execute("DELETE FROM mooring WHERE pier = '" + pier + "' AND berth = ?", berth);
        }
    }
}
