package dev.fixwright.task;

import dev.fixwright.database.Transaction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The queue as a table. After each commit it tells every {@link Worker} that there is which lanes got something. */
final class JdbcTaskQueue implements TaskQueue {
    private final InstantSource clock;
    private final AtomicLong added = new AtomicLong();
    private final List<Consumer<Set<String>>> awakened = new CopyOnWriteArrayList<>();

    JdbcTaskQueue(InstantSource clock) {
        this.clock = clock;
    }

    void whenAdded(Consumer<Set<String>> listener) {
        awakened.add(listener);
    }

    @Override
    public void add(Transaction tx, Task task) {
        add(tx, List.of(task));
    }

    @Override
    public void add(Transaction tx, Task task, Instant due) {
        insert(tx, List.of(task), due);
    }

    @Override
    public void add(Transaction tx, List<Task> tasks) {
        insert(tx, tasks, clock.instant());
    }

    @Override
    public boolean retry(Transaction tx, Task task) {
        boolean wasGivenUp = TaskTable.forgetGivenUp(tx.handle(), task);
        if (wasGivenUp) {
            add(tx, task);
        }
        return wasGivenUp;
    }

    @Override
    public int drop(Transaction tx, String lane) {
        return TaskTable.drop(tx.handle(), lane, "");
    }

    @Override
    public int drop(Transaction tx, String lane, String payloadPart) {
        return TaskTable.drop(tx.handle(), lane, payloadPart);
    }

    private void insert(Transaction tx, List<Task> tasks, Instant due) {
        if (tasks.isEmpty()) {
            return;
        }
        TaskTable.insert(tx.handle(), tasks, due, added::incrementAndGet);
        Set<String> lanes = tasks.stream().map(TaskTable::laneOf).collect(Collectors.toSet());
        tx.afterCommit(() -> awakened.forEach(listener -> listener.accept(lanes)));
    }
}
