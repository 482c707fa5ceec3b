package dev.fixwright.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The queue with real threads. */
@Timeout(60)
abstract class WorkerContract {
    private final InstantSource clock = InstantSource.system();
    private final TaskQueue queue = TaskQueue.inDatabase(clock);
    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();
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
    void addedTaskRunsWithoutWaitingForTheNextPoll() throws Exception {
        try (Worker worker = started(queue, task -> TaskOutcome.done())) {
            add("first");
            assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("first");
            assertThat(worker.alive()).isTrue();
        }
    }

    @Test
    void whatWasQueuedBeforeTheStartRuns() throws Exception {
        add("early");

        try (Worker worker = started(queue, task -> TaskOutcome.done())) {
            assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("early");
            assertThat(worker.alive()).isTrue();
        }
    }

    @Test
    void tasksOfALaneNeverOverlapAndNoneIsForgotten() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Worker worker = started(queue, task -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            running.decrementAndGet();
            return TaskOutcome.done();
        })) {
            for (int i = 0; i < 200; i++) {
                Task task = new Task("note", "" + i, "{}").inLaneOf(5);
                database.transact(tx -> queue.add(tx, task));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(ran.poll(20, TimeUnit.SECONDS)).isEqualTo("" + i);
            }
            assertThat(worker.alive()).isTrue();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void lanesRunSideBySide() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (Worker worker = started(queue, task -> {
            await(together);
            return TaskOutcome.done();
        })) {
            database.transact(tx -> queue.add(
                    tx, List.of(new Task("note", "a", "{}").inLaneOf(1), new Task("note", "b", "{}").inLaneOf(2))));

            assertThat(List.of(take(), take())).containsExactlyInAnyOrder("a", "b");
            assertThat(worker.alive()).isTrue();
        }
    }

    @Test
    void stoppingLetsARunningTaskFinish() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Worker worker = started(queue, task -> {
            begun.countDown();
            await(release);
            return TaskOutcome.done();
        });
        add("slow");
        begun.await();

        Thread stop = new Thread(worker::close);
        stop.start();
        release.countDown();
        stop.join();

        assertThat(waiting()).isZero();
        assertThat(worker.alive()).isFalse();
    }

    @Test
    void stoppingHandsBackATaskThatTakesTooLong() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Worker worker = started(queue, task -> {
            begun.countDown();
            await(new CountDownLatch(1));
            return TaskOutcome.done();
        });
        add("endless");
        begun.await();

        worker.close();

        int attempts = database.read(handle -> handle.createQuery("select attempts from task")
                .mapTo(Integer.class)
                .one());
        assertThat(attempts).isZero();
    }

    @Test
    void choreIsDone() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Chore chore = new Chore("sweep-the-floor", Duration.ofHours(1), done::countDown);
        try (Worker worker =
                new Worker(database, queue, new Work(List.of(), Pace.UNLIMITED, List.of(chore)), 4, clock)) {
            worker.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void crewsLeaveEachOthersLanesAlone() throws Exception {
        Optional<String> lane = Optional.of(Crew.CERTIFICATES.lane("shop.example.com"));
        Noting noting = new Noting(ran, task -> TaskOutcome.done());
        Work work = new Work(Crew.CERTIFICATES, List.of(noting), Pace.UNLIMITED, List.of());
        add("of the app");
        database.transact(tx -> queue.add(tx, new Task("note", "order", "{}", lane)));
        try (Worker certificates = new Worker(database, queue, work, 2, clock)) {
            certificates.start();
            assertThat(take()).isEqualTo("order");
            assertThat(untouched()).containsExactly("of the app");
            try (Worker app = started(queue, task -> TaskOutcome.done())) {
                assertThat(take()).isEqualTo("of the app");
                database.transact(tx -> queue.add(tx, new Task("note", "renewal", "{}", lane)));
                assertThat(take()).isEqualTo("renewal");
                assertThat(app.alive() && certificates.alive()).isTrue();
            }
        }
        assertThat(waiting()).isZero();
    }

    private List<String> untouched() {
        return database.read(handle -> handle.createQuery("select id from task where attempts = 0")
                .mapTo(String.class)
                .list());
    }

    @Test
    void twoWorkersRunEachTaskOnce() throws Exception {
        TaskQueue second = TaskQueue.inDatabase(clock);
        try (Worker a = started(queue, task -> TaskOutcome.done());
                Worker b = started(second, task -> TaskOutcome.done())) {
            for (int i = 0; i < 100; i++) {
                add("" + i);
            }
            for (int i = 0; i < 100; i++) {
                assertThat(take()).isNotNull();
            }
            assertThat(a).isNotSameAs(b);
        }
        assertThat(ran).isEmpty();
        assertThat(waiting()).isZero();
    }

    private String take() throws InterruptedException {
        return ran.poll(20, TimeUnit.SECONDS);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Worker started(TaskQueue of, Function<Task, TaskOutcome> work) {
        Worker worker =
                new Worker(database, of, new Work(List.of(new Noting(ran, work)), Pace.UNLIMITED, List.of()), 4, clock);
        worker.start();
        return worker;
    }

    private void add(String id) {
        database.transact(tx -> queue.add(tx, new Task("note", id, "{}")));
    }

    private long waiting() {
        return database.read(handle -> handle.createQuery("select count(*) from task")
                .mapTo(Long.class)
                .one());
    }

    private record Noting(BlockingQueue<String> ran, Function<Task, TaskOutcome> work) implements TaskHandler {
        @Override
        public String name() {
            return "note";
        }

        @Override
        public TaskOutcome run(Task task) {
            TaskOutcome outcome = work.apply(task);
            ran.add(task.id());
            return outcome;
        }
    }
}
