package dev.fixwright.task;

import dev.fixwright.database.Transaction;
import java.time.Instant;

/** The durable queue. What is added becomes due when the transaction commits, and never when it is rolled back. */
public interface TaskQueue {
    /** Adds a task that is due at once. Does nothing when one of that name and id waits or runs already. */
    void add(Transaction tx, Task task);

    /** Adds a task that is due at {@code due}. Does nothing when one of that name and id waits or runs already. */
    void add(Transaction tx, Task task, Instant due);
}
