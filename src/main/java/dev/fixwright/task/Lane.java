package dev.fixwright.task;

import dev.fixwright.database.Database;
import dev.fixwright.secret.Redaction;
import dev.fixwright.task.TaskTable.Queued;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the due tasks of a lane, one after the other, at the lane's pace. The engine lets nobody else work on it meanwhile. */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    /** After so many tasks in a row other lanes have a turn. */
    private static final int TURN = 20;

    private final Database database;
    private final Map<String, TaskHandler> handlers;
    private final Pace pace;
    private final InstantSource clock;
    private final Backoff backoff;
    private final BooleanSupplier stopping;

    Lane(
            Database database,
            Map<String, TaskHandler> handlers,
            Pace pace,
            InstantSource clock,
            Backoff backoff,
            BooleanSupplier stopping) {
        this.database = database;
        this.handlers = handlers;
        this.pace = pace;
        this.clock = clock;
        this.backoff = backoff;
        this.stopping = stopping;
    }

    /** Takes one turn. Ends early when another worker has taken the lane over, as after a long pause of this process. */
    void run(String lane) {
        boolean ours = true;
        for (int i = 0;
                ours && i < TURN && !stopping.getAsBoolean() && rest(lane).isEmpty();
                i++) {
            Optional<Queued> begun = database.read(handle ->
                    TaskTable.firstDue(handle, lane, clock.instant()).flatMap(first -> TaskTable.begin(handle, first)));
            if (begun.isEmpty()) {
                return;
            }
            ours = runOne(begun.get());
            if (!ours) {
                LOG.warn(
                        "result dropped, another worker has the task now task=\"{}\"",
                        begun.get().task());
            }
        }
    }

    /** When the lane is to be looked at again; empty when it has no tasks. */
    Optional<Instant> nextLook(String lane) {
        Optional<Instant> due = database.read(handle -> TaskTable.nextDue(handle, lane));
        return due.map(first ->
                rest(lane).map(Pace.Rest::until).filter(first::isBefore).orElse(first));
    }

    /** The lane's rest, told where a task waits for its end. */
    private Optional<Pace.Rest> rest(String lane) {
        Optional<Pace.Rest> rest = pace.rest(lane);
        rest.filter(told -> database.inTransaction(
                        tx -> TaskTable.explainRest(tx.handle(), lane, clock.instant(), told.reason())))
                .ifPresent(told ->
                        LOG.info("lane rests lane=\"{}\" until={} because=\"{}\"", lane, told.until(), told.reason()));
        return rest;
    }

    private boolean runOne(Queued queued) {
        if (queued.attempts() > Backoff.MOST_ATTEMPTS) {
            return giveUp(queued, "It was begun " + Backoff.MOST_ATTEMPTS + " times and never came to an end.");
        }
        TaskHandler handler = handlers.get(queued.task().name());
        if (handler == null) {
            return giveUp(
                    queued, "Nothing here runs tasks named " + queued.task().name() + ".");
        }
        TaskOutcome outcome;
        try {
            outcome = handler.run(queued.task());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return failed(queued, e);
        }
        return settle(queued, outcome);
    }

    private boolean settle(Queued queued, TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.RetryAt later) {
            LOG.info("task waits task=\"{}\" until={} because=\"{}\"", queued.task(), later.when(), later.reason());
            return postpone(queued, later.when(), queued.attempts() - 1, later.reason());
        }
        if (outcome instanceof TaskOutcome.GivenUp givenUp) {
            return giveUp(queued, givenUp.reason());
        }
        return database.read(handle -> TaskTable.remove(handle, queued));
    }

    private boolean failed(Queued queued, Throwable cause) {
        if (stopping.getAsBoolean()) {
            return postpone(queued, clock.instant(), queued.attempts() - 1, "The server was stopped.");
        }
        String what = Redaction.of(cause.toString());
        if (queued.attempts() == 1) {
            LOG.warn("task failed task=\"{}\"", queued.task(), cause);
        }
        if (queued.attempts() >= Backoff.MOST_ATTEMPTS) {
            return giveUp(queued, "It failed " + queued.attempts() + " times, at last with " + what);
        }
        Instant next = clock.instant().plus(backoff.after(queued.attempts()));
        String story = "Attempt " + queued.attempts() + " of " + Backoff.MOST_ATTEMPTS + " failed with " + what;
        LOG.warn("task will be tried again task=\"{}\" at={} because=\"{}\"", queued.task(), next, story);
        return postpone(queued, next, queued.attempts(), story);
    }

    private boolean postpone(Queued queued, Instant due, int attempts, String reason) {
        return database.read(handle -> TaskTable.postpone(handle, queued, due, attempts, Redaction.of(reason)));
    }

    private boolean giveUp(Queued queued, String reason) {
        LOG.warn("task given up task=\"{}\" because=\"{}\"", queued.task(), reason);
        return database.inTransaction(tx -> {
            boolean removed = TaskTable.remove(tx.handle(), queued);
            if (removed) {
                TaskTable.keepGivenUp(tx.handle(), queued, Redaction.of(reason), clock.instant());
            }
            return removed;
        });
    }
}
