package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The alerts of a repository that wait for room, and their turn. A few are woken at a time: each may take what is free. */
public final class WaitingAlerts {
    private static final int MOST_OF_A_FILE = 20;
    private static final Duration LOOK_ANYWAY = Duration.ofDays(1);

    private final Database database;
    private final TaskQueue queue;
    private final RemediationStore store;
    private final InstantSource clock;

    public WaitingAlerts(Database database, TaskQueue queue, RemediationStore store, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.store = store;
        this.clock = clock;
    }

    /** Adds the work on an alert. */
    void add(RepositoryRef repository, long alert) {
        database.transact(tx -> queue.add(tx, RemediateAlertTask.of(repository, alert)));
    }

    /** Something was settled: the gravest that waits for room has its turn, and all that wait for a file. */
    void wake(RepositoryRef repository) {
        List<Task> tasks = Stream.concat(
                        store.waiting(repository, Remediation.Wait.FILE, MOST_OF_A_FILE).stream(),
                        store.waiting(repository, Remediation.Wait.ROOM, 1).stream())
                .map(remediation -> RemediateAlertTask.of(repository, remediation.alert()))
                .toList();
        database.transact(tx -> queue.add(tx, tasks));
    }

    /** The gravest that waits for room has its turn. */
    void wakeOne(RepositoryRef repository) {
        store.waiting(repository, Remediation.Wait.ROOM, 1).forEach(next -> add(repository, next.alert()));
    }

    /** Somebody waits: sees to it that they have their turn at that time, or in a day should nobody say that room is free. */
    void wakeAt(RepositoryRef repository, Optional<Instant> until) {
        Instant due = until.orElseGet(() -> clock.instant().plus(LOOK_ANYWAY));
        String id = repository.id() + (until.isPresent() ? "/hour" : "/day");
        database.transact(tx -> queue.add(tx, ResumeTask.of(repository, id), due));
    }
}
