package dev.fixwright.delivery;

import dev.fixwright.database.Database;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Remembers every delivery once, and queues its tasks in the same breath. */
public interface DeliveryLog extends AutoCloseable {
    static DeliveryLog inDatabase(Database database, TaskQueue queue, InstantSource clock) {
        return new JdbcDeliveryLog(database, queue, clock, Duration.ofSeconds(7));
    }

    /**
     * Keeps the delivery and adds its tasks, both or neither. Returns once that would survive a power cut: true; or false
     * when its id or its body is known, and nothing was done. When tasks of a delivery were given up, the same delivery
     * under the same id adds them again: nobody but an operator asks GitHub for that. Throws {@link DeliveryException}
     * when it could not be kept.
     */
    boolean record(Delivery delivery, List<Task> tasks);

    /** Forgets bodies received before one instant and whole deliveries received before another. */
    void prune(Instant bodiesBefore, Instant deliveriesBefore);

    /** Finishes what was handed over; later deliveries are refused. */
    @Override
    void close();
}
