package dev.fixwright.delivery;

import dev.fixwright.database.Database;
import java.util.Collection;
import java.util.Set;

/** Asks which deliveries are recorded. */
public final class RecordedDeliveries {
    private final Database database;

    public RecordedDeliveries(Database database) {
        this.database = database;
    }

    /** Those of the ids that are. */
    public Set<String> among(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.read(handle -> handle.createQuery("select id from delivery where id in (<ids>)")
                        .bindList("ids", ids)
                        .mapTo(String.class)
                        .list()));
    }
}
