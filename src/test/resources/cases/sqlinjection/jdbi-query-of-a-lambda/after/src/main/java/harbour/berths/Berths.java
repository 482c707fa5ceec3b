package harbour.berths;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

public class Berths {
    private final Jdbi jdbi;

    public Berths(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<String> ofPier(String pier) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name FROM berth WHERE pier = :pier").bind("pier", pier)
                .mapTo(String.class)
                .list());
    }
}
