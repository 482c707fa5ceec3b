package dev.fixwright.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of tasks, run by hand against a clock that stands still. */
abstract class LaneContract {
    private static final Task TASK = new Task("remediate-alert", "1", "{}").inLaneOf(5);

    private final SettableClock clock = new SettableClock();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final List<String> ran = new ArrayList<>();
    private Pace pace = Pace.UNLIMITED;
    private final TaskQueue queue = TaskQueue.inDatabase(clock);
    private Database database;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void doneTaskIsGone() {
        add(TASK);

        lane(task -> TaskOutcome.done()).run("installation-5");

        assertThat(ran).containsExactly("1");
        assertThat(waiting()).isZero();
    }

    @Test
    void sameIdIsQueuedOnceWhileItWaits() {
        add(TASK);
        add(TASK);

        assertThat(waiting()).isOne();
    }

    @Test
    void whatIsDroppedNeverRuns() {
        add(TASK);
        add(new Task("remediate-alert", "2", "{\"repositoryId\":22,\"owner\":\"acme\"}").inLaneOf(5));
        add(new Task("remediate-alert", "3", "{\"repositoryId\":221,\"owner\":\"acme\"}").inLaneOf(5));
        add(new Task("remediate-alert", "4", "{\"repositoryId\":22,\"owner\":\"acme\"}").inLaneOf(6));

        assertThat(database.<Integer>inTransaction(tx -> queue.drop(tx, "installation-5", "\"repositoryId\":22,")))
                .isEqualTo(1);
        assertThat(waiting()).isEqualTo(3);
        assertThat(database.<Integer>inTransaction(tx -> queue.drop(tx, "installation-5")))
                .isEqualTo(2);
        lane(task -> TaskOutcome.done()).run("installation-5");
        assertThat(ran).isEmpty();
    }

    @Test
    void whatIsDroppedWhileItRunsIsNotTriedAgain() {
        add(TASK);

        lane(task -> {
                    database.transact(tx -> queue.drop(tx, "installation-5"));
                    throw new IllegalStateException("called off");
                })
                .run("installation-5");

        assertThat(ran).containsExactly("1");
        assertThat(waiting()).isZero();
    }

    @Test
    void sameIdIsQueuedOnceWhileItRuns() {
        add(TASK);

        lane(task -> {
                    add(TASK);
                    return TaskOutcome.done();
                })
                .run("installation-5");

        assertThat(ran).containsExactly("1");
        assertThat(waiting()).isZero();
    }

    @Test
    void sameIdRunsAgainOnceItIsDone() {
        add(TASK);
        lane(task -> TaskOutcome.done()).run("installation-5");
        add(TASK);

        lane(task -> TaskOutcome.done()).run("installation-5");

        assertThat(ran).containsExactly("1", "1");
    }

    @Test
    void rolledBackTaskIsNotQueued() {
        try {
            database.transact(tx -> {
                queue.add(tx, TASK);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException e) {
            ran.add(e.getMessage());
        }

        assertThat(ran).containsExactly("on purpose");
        assertThat(waiting()).isZero();
    }

    @Test
    void tasksRunInTheOrderInWhichTheyWereAdded() {
        for (int i = 1; i <= 15; i++) {
            add(new Task("remediate-alert", "" + i, "{}").inLaneOf(5));
        }

        lane(task -> TaskOutcome.done()).run("installation-5");

        assertThat(ran)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void otherLanesAreLeftAlone() {
        add(TASK);

        lane(task -> TaskOutcome.done()).run("installation-6");

        assertThat(ran).isEmpty();
    }

    @Test
    void taskThatIsDueLaterWaits() {
        database.transact(tx -> queue.add(tx, TASK, clock.instant().plusSeconds(60)));
        Lane lane = lane(task -> TaskOutcome.done());

        lane.run("installation-5");
        assertThat(ran).isEmpty();

        clock.advance(Duration.ofSeconds(60));
        lane.run("installation-5");
        assertThat(ran).containsExactly("1");
    }

    @Test
    void expectedWaitsNeverCountAsFailures() {
        add(TASK);
        Lane lane = lane(task -> new TaskOutcome.RetryAt(clock.instant().plusSeconds(60), "limit used up"));

        for (int i = 0; i < 20; i++) {
            lane.run("installation-5");
            clock.advance(Duration.ofSeconds(61));
        }

        assertThat(ran).hasSize(20);
        assertThat(waiting()).isOne();
        assertThat(column("select waits_for from task")).containsExactly("limit used up");
    }

    @Test
    void taskThatFailsIsTriedEightTimesAndThenKeptWithItsCause() {
        add(TASK);
        Lane lane = lane(task -> {
            throw new IllegalStateException("boom with ghs_0123456789abcdefghij0123456789abcdef");
        });

        for (int i = 0; i < 12; i++) {
            lane.run("installation-5");
            clock.advance(Duration.ofHours(2));
        }

        assertThat(ran).hasSize(8);
        assertThat(waiting()).isZero();
        assertThat(column("select reason from task_given_up"))
                .containsExactly("It failed 8 times, at last with java.lang.IllegalStateException: boom with ***");
    }

    @Test
    void taskThatFailsWaitsLongerEachTime() {
        add(TASK);
        Lane lane = lane(task -> {
            throw new IllegalStateException("boom");
        });

        lane.run("installation-5");
        lane.run("installation-5");

        assertThat(ran).hasSize(1);
        assertThat(column("select waits_for from task").get(0)).startsWith("Attempt 1 of 8 failed");
    }

    @Test
    void oneFailureDoesNotHoldUpTheOthers() {
        add(TASK);
        add(new Task("remediate-alert", "2", "{}").inLaneOf(5));

        lane(task -> {
                    if (task.id().equals("1")) {
                        throw new IllegalStateException("boom");
                    }
                    return TaskOutcome.done();
                })
                .run("installation-5");

        assertThat(ran).containsExactly("1", "2");
        assertThat(waiting()).isOne();
    }

    @Test
    void taskThatKillsItsProcessEachTimeIsGivenUp() {
        add(TASK);
        for (int i = 0; i < 8; i++) {
            database.read(handle -> TaskTable.firstDue(handle, "installation-5", clock.instant())
                    .flatMap(first -> TaskTable.begin(handle, first)));
        }

        lane(task -> TaskOutcome.done()).run("installation-5");

        assertThat(ran).isEmpty();
        assertThat(column("select reason from task_given_up").get(0)).contains("begun 8 times");
    }

    @Test
    void givenUpTaskIsKeptWithItsReasonAndTakenUpAgainOnRequest() {
        add(TASK);
        lane(task -> new TaskOutcome.GivenUp("no permission")).run("installation-5");
        assertThat(column("select reason from task_given_up")).containsExactly("no permission");

        boolean known = database.inTransaction(tx -> queue.retry(tx, TASK));

        assertThat(known).isTrue();
        assertThat(waiting()).isOne();
        assertThat(column("select reason from task_given_up")).isEmpty();
    }

    @Test
    void taskOfANameThatNobodyRunsIsGivenUp() {
        add(new Task("unheard-of", "1", "{}").inLaneOf(5));

        lane(task -> TaskOutcome.done()).run("installation-5");

        assertThat(column("select reason from task_given_up").get(0)).contains("unheard-of");
    }

    @Test
    void resultOfAWorkerThatLostItsTaskIsDropped() {
        add(TASK);
        Lane late = lane(task -> {
            database.read(handle -> handle.execute("update task set version = version + 1"));
            return TaskOutcome.done();
        });

        late.run("installation-5");

        assertThat(waiting()).isOne();
    }

    @Test
    void taskInterruptedByAStopIsHandedBackUncounted() {
        add(TASK);

        lane(task -> {
                    stopping.set(true);
                    throw new IllegalStateException("interrupted");
                })
                .run("installation-5");

        assertThat(column("select attempts || ' ' || waits_for from task"))
                .containsExactly("0 The server was stopped.");
    }

    @Test
    void laneRestsBetweenItsTasksWithoutPuttingThemOff() {
        add(TASK);
        add(new Task("remediate-alert", "2", "{}").inLaneOf(5));
        Instant until = clock.instant().plusSeconds(30);
        pace = lane -> ran.isEmpty() || !clock.instant().isBefore(until)
                ? Optional.empty()
                : Optional.of(new Pace.Rest(until, "enough was written"));
        Lane lane = lane(task -> TaskOutcome.done());

        lane.run("installation-5");
        lane.run("installation-5");
        assertThat(ran).containsExactly("1");
        assertThat(column("select waits_for from task")).containsExactly("enough was written");
        assertThat(lane.nextLook("installation-5")).contains(until);

        clock.advance(Duration.ofSeconds(30));
        lane.run("installation-5");
        assertThat(ran).containsExactly("1", "2");
        assertThat(lane.nextLook("installation-5")).isEmpty();
    }

    @Test
    void aTaskThatComesWhileItsLaneRestsIsToldWhatItWaitsFor() {
        pace = lane -> Optional.of(new Pace.Rest(clock.instant().plusSeconds(30), "enough was written"));
        add(TASK);

        assertThat(lane(task -> TaskOutcome.done()).nextLook("installation-5"))
                .contains(clock.instant().plusSeconds(30));
        assertThat(column("select waits_for from task")).containsExactly("enough was written");
    }

    @Test
    void aRestIsOverBeforeATaskThatIsDueLater() {
        database.transact(tx -> queue.add(tx, TASK, clock.instant().plusSeconds(60)));
        pace = lane -> Optional.of(new Pace.Rest(clock.instant().plusSeconds(5), "enough was written"));

        assertThat(lane(task -> TaskOutcome.done()).nextLook("installation-5"))
                .contains(clock.instant().plusSeconds(60));
    }

    @Test
    void dueTimesAreKeptToTheMicrosecond() {
        Instant due = Instant.parse("2026-10-25T01:30:00.123456Z");
        database.transact(tx -> queue.add(tx, TASK, due));

        Optional<Instant> kept = database.read(handle -> TaskTable.nextDue(handle, "installation-5"));
        assertThat(kept).contains(due);
    }

    private Lane lane(Function<Task, TaskOutcome> work) {
        TaskHandler handler = new TaskHandler() {
            @Override
            public String name() {
                return "remediate-alert";
            }

            @Override
            public TaskOutcome run(Task task) {
                ran.add(task.id());
                return work.apply(task);
            }
        };
        Backoff backoff = new Backoff(new Random(1));
        return new Lane(database, Map.of(handler.name(), handler), pace, clock, backoff, stopping::get);
    }

    private void add(Task task) {
        database.transact(tx -> queue.add(tx, task));
    }

    private long waiting() {
        return database.read(handle -> handle.createQuery("select count(*) from task")
                .mapTo(Long.class)
                .one());
    }

    private List<String> column(String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
