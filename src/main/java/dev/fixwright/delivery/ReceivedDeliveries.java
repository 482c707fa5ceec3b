package dev.fixwright.delivery;

import dev.fixwright.database.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What was delivered, counted by event and action, as far back as deliveries are kept. */
public final class ReceivedDeliveries {
    private final Database database;

    public ReceivedDeliveries(Database database) {
        this.database = database;
    }

    /**
     * Deliveries of one event and action.
     *
     * @param event as GitHub names it
     * @param action {@code -} where there is none, or it is not known any more
     * @param tasks how many tasks came of them all
     * @param isKnown whether something is done about the event at all
     */
    public record Received(String event, String action, long deliveries, long tasks, Instant last, boolean isKnown) {}

    /** In the order of their names. */
    public List<Received> all() {
        return database.read(handle -> handle.createQuery("select event, coalesce(action, '-') as action,"
                        + " count(*) as deliveries, coalesce(sum(tasks), 0) as tasks, max(received_at) as last_at"
                        + " from delivery group by event, coalesce(action, '-') order by event, coalesce(action, '-')")
                .map((row, context) -> new Received(
                        row.getString("event"),
                        row.getString("action"),
                        row.getLong("deliveries"),
                        row.getLong("tasks"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        Intake.events().contains(row.getString("event"))))
                .list());
    }
}
