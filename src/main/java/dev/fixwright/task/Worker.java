package dev.fixwright.task;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.fixwright.database.Database;
import dev.fixwright.database.Dialect;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs queued tasks on some threads of this process. The engine holds one execution per lane, so that a lane has one
 * worker at a time in the whole cluster; a lane whose worker died is taken over after four seconds.
 */
public final class Worker implements AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(6);
    private static final Duration SILENT_TOO_LONG = Duration.ofSeconds(30);
    /** What the engine here does not know is another crew's, and never left over. */
    private static final Duration OF_OTHERS_KEPT = Duration.ofDays(36_500);

    private final InstantSource clock;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Scheduler scheduler;
    private final LaneAlarm alarm;
    private volatile Instant lastLook = Instant.MIN;

    /** {@code threads} tasks run at once. The queue must come from {@link TaskQueue#inDatabase}. */
    public Worker(Database database, TaskQueue queue, Work work, int threads, InstantSource clock) {
        this.clock = clock;
        Lane lane = new Lane(
                database,
                work.handlers().stream().collect(Collectors.toMap(TaskHandler::name, Function.identity())),
                work.pace(),
                clock,
                new Backoff(new Random()),
                stopping::get);
        this.scheduler = engine(database, threads, laneTask(work.crew(), lane), upkeep(work.crew(), work.chores()));
        this.alarm = new LaneAlarm(database, work.crew(), lane, scheduler);
        ((JdbcTaskQueue) queue).whenAdded(alarm::ring);
    }

    private CustomTask<Void> laneTask(Crew crew, Lane lane) {
        return Tasks.custom(crew.task(), Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plusSeconds(5)))
                .execute((instance, context) -> {
                    String name = instance.getId();
                    if (!crew.has(name)) {
                        // From before there were crews; the other's sweep finds the lane.
                        return (complete, operations) -> operations.remove();
                    }
                    lane.run(name);
                    return (complete, operations) -> {
                        lane.nextLook(name)
                                .ifPresentOrElse(next -> operations.reschedule(complete, next), operations::remove);
                        // What was added while the lane was still marked as running rang in vain: look once more.
                        alarm.ring(name);
                    };
                });
    }

    private List<RecurringTask<Void>> upkeep(Crew crew, List<Chore> chores) {
        Chore sweep = new Chore(crew == Crew.APP ? "sweep" : crew.task() + "-sweep", SWEEP, () -> alarm.sweep());
        return Stream.concat(Stream.of(sweep), chores.stream())
                .map(chore -> Tasks.recurring(chore.name(), FixedDelay.of(chore.every()))
                        .execute((instance, context) -> chore.work().run()))
                .toList();
    }

    private Scheduler engine(Database database, int threads, CustomTask<Void> lanes, List<RecurringTask<Void>> upkeep) {
        SchedulerBuilder builder = Scheduler.create(database.connections(), List.of(lanes))
                .startTasks(upkeep)
                .schedulerName(new SchedulerName.Hostname())
                .threads(threads)
                .executorService(TaskThreads.atMost(threads))
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(STOP_WITHIN)
                .deleteUnresolvedAfter(OF_OTHERS_KEPT)
                .clock(clock::instant)
                .addSchedulerListener(look());
        // The engine cannot lock and fetch in one step on H2, and there is only one process on it.
        return database.dialect() == Dialect.H2
                ? builder.jdbcCustomization(new DefaultJdbcCustomization(true))
                        .pollUsingFetch(0.5, 1.0)
                        .build()
                : builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .build();
    }

    private SchedulerListener look() {
        return new AbstractSchedulerListener() {
            @Override
            public void onSchedulerEvent(SchedulerEventType type) {
                if (type == SchedulerEventType.RAN_EXECUTE_DUE) {
                    lastLook = clock.instant();
                }
            }
        };
    }

    public void start() {
        scheduler.start();
    }

    /** Whether the queue was looked at not long ago. */
    public boolean alive() {
        return !stopping.get() && lastLook.isAfter(clock.instant().minus(SILENT_TOO_LONG));
    }

    /** Begins nothing more, waits for the tasks that run, and hands back those that take longer than six seconds. */
    @Override
    public void close() {
        stopping.set(true);
        alarm.close();
        scheduler.stop();
    }
}
