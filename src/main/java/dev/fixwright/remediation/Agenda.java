package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.time.Instant;
import java.util.List;

/** What is still to be done: tasks that survive this process. */
public final class Agenda {
    private final Database database;
    private final TaskQueue queue;

    public Agenda(Database database, TaskQueue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Adds each task that does not wait or run already. */
    public void add(List<Task> tasks) {
        database.transact(tx -> queue.add(tx, tasks));
    }

    public void add(Task task) {
        add(List.of(task));
    }

    /** Drops what waits in a lane, and says how much that was. What runs comes to nothing. */
    public int drop(String lane) {
        return database.inTransaction(tx -> queue.drop(tx, lane));
    }

    /** The same for the tasks about one repository. */
    public int drop(String lane, long repository) {
        return database.inTransaction(tx -> queue.drop(tx, lane, TaskPayload.ofRepository(repository)));
    }

    void add(Task task, Instant due) {
        database.transact(tx -> queue.add(tx, task, due));
    }
}
