package dev.fixwright.task;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.fixwright.database.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the engine looks at a lane when its first task may run. Nothing depends on a ring: a process may die
 * before it. {@link #sweep} finds what was missed, at every start and every ten seconds.
 */
final class LaneAlarm implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LaneAlarm.class);
    private static final int TRIES = 3;

    private final Database database;
    private final Crew crew;
    private final Lane lanes;
    private final Scheduler scheduler;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(TaskThreads.daemon("lane-alarm"));
    private final Set<String> rung = new LinkedHashSet<>();

    LaneAlarm(Database database, Crew crew, Lane lanes, Scheduler scheduler) {
        this.database = database;
        this.crew = crew;
        this.lanes = lanes;
        this.scheduler = scheduler;
    }

    void ring(String lane) {
        ring(List.of(lane));
    }

    /** Returns at once: the caller is about to answer a delivery. */
    void ring(Collection<String> lanes) {
        List<String> ours = lanes.stream().filter(crew::has).toList();
        synchronized (rung) {
            boolean idle = rung.isEmpty();
            rung.addAll(ours);
            if (!idle || ours.isEmpty()) {
                return;
            }
        }
        try {
            thread.execute(this::answer);
        } catch (RejectedExecutionException e) {
            LOG.debug("the worker is being stopped; another one or the next start will find these lanes");
        }
    }

    private void answer() {
        List<String> waiting;
        synchronized (rung) {
            waiting = List.copyOf(rung);
            rung.clear();
        }
        try {
            waiting.forEach(this::schedule);
            scheduler.triggerCheckForDueExecutions();
        } catch (RuntimeException e) {
            LOG.warn("lanes could not be scheduled now, the next sweep will do it", e);
        }
    }

    void sweep() {
        database.read(handle -> TaskTable.lanesLeftAlone(handle, crew.task())).stream()
                .map(TaskTable.DueLane::lane)
                .filter(crew::has)
                .forEach(this::schedule);
    }

    private void schedule(String lane) {
        TaskInstance<Void> instance = new TaskInstance<>(crew.task(), lane);
        for (int i = 0; i < TRIES; i++) {
            Optional<Instant> due = lanes.nextLook(lane);
            if (due.isEmpty() || scheduler.scheduleIfNotExists(instance, due.get()) || settled(instance, due.get())) {
                return;
            }
        }
    }

    /** True when the lane will be looked at in time; a running one looks again by itself when it ends. */
    private boolean settled(TaskInstance<Void> instance, Instant due) {
        Optional<ScheduledExecution<Object>> known = scheduler.getScheduledExecution(instance);
        if (known.isEmpty()) {
            return false;
        }
        if (known.get().isPicked() || !known.get().getExecutionTime().isAfter(due)) {
            return true;
        }
        try {
            return scheduler.reschedule(instance, due);
        } catch (TaskInstanceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
