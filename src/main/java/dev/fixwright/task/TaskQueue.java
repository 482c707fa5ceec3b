package dev.fixwright.task;

import dev.fixwright.database.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The durable queue. What is added becomes due when the transaction commits, and never when it is rolled back. */
public interface TaskQueue {
    /** The queue of a database. Its tasks run once a {@link Worker} is started on it. */
    static TaskQueue inDatabase(InstantSource clock) {
        return new JdbcTaskQueue(clock);
    }

    /** Adds a task that is due at once. Does nothing when one of that name and id waits or runs already. */
    void add(Transaction tx, Task task);

    /** Adds a task that is due at {@code due}. Does nothing when one of that name and id waits or runs already. */
    void add(Transaction tx, Task task, Instant due);

    /** Adds each task that is not there yet, in one go. */
    void add(Transaction tx, List<Task> tasks);

    /** Drops the tasks of a lane and says how many there were. One that runs comes to nothing: nobody settles it. */
    int drop(Transaction tx, String lane);

    /** The same for the tasks of a lane whose payload has this in it. */
    int drop(Transaction tx, String lane, String payloadPart);

    /** Adds a task again that was given up, and says whether there was one. */
    boolean retry(Transaction tx, Task task);
}
