package dev.fixwright.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskQueue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log of deliveries promises, on a real database. */
abstract class DeliveryLogContract {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<Task> TASKS = List.of(new Task("remediate-alert", "1/2/7/found", "{}").inLaneOf(1));

    final InstantSource clock = InstantSource.fixed(NOW);
    final TaskQueue queue = TaskQueue.inDatabase(clock);
    Database database;
    DeliveryLog log;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        log = DeliveryLog.inDatabase(database, queue, clock);
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    @Test
    void newDeliveryIsKeptWithItsTasks() {
        assertThat(log.record(delivery("a", "{}"), TASKS)).isTrue();

        assertThat(count("delivery")).isOne();
        assertThat(count("task")).isOne();
    }

    @Test
    void deliveriesAreCountedByEventAndActionWithWhatCameOfThem() {
        log.record(delivery("a", "{\"action\":\"created\"}"), TASKS);
        log.record(delivery("b", "{\"action\":\"created\",\"n\":2}"), List.of());
        log.record(new Delivery("c", "star", bytes("{\"action\":\"created\"}")), List.of());
        log.record(new Delivery("d", "push", bytes("{}")), List.of());
        database.transact(tx -> tx.handle().execute("update delivery set action = null where id = 'd'"));

        assertThat(new ReceivedDeliveries(database).all())
                .containsExactly(
                        new ReceivedDeliveries.Received("code_scanning_alert", "created", 2, 1, NOW, true),
                        new ReceivedDeliveries.Received("push", "-", 1, 0, NOW, true),
                        new ReceivedDeliveries.Received("star", "created", 1, 0, NOW, false));
    }

    @Test
    void deliveryOfAKnownIdIsADuplicate() {
        log.record(delivery("a", "{}"), TASKS);
        forgetTasks();

        assertThat(log.record(delivery("a", "{\"other\":1}"), TASKS)).isFalse();
        assertThat(count("task")).isZero();
    }

    @Test
    void knownBodyUnderAnotherIdIsADuplicate() {
        log.record(delivery("a", "{}"), TASKS);
        forgetTasks();

        assertThat(log.record(delivery("b", "{}"), TASKS)).isFalse();
        assertThat(count("delivery")).isOne();
        assertThat(count("task")).isZero();
    }

    @Test
    void sameBodyOfAnotherEventIsNoDuplicate() {
        log.record(delivery("a", "{}"), List.of());

        assertThat(log.record(new Delivery("b", "pull_request", bytes("{}")), List.of()))
                .isTrue();
    }

    @Test
    void sentAgainAfterItsTaskWasGivenUpItIsTriedAgain() {
        log.record(delivery("a", "{}"), TASKS);
        giveUpTasks();

        assertThat(log.record(delivery("a", "{}"), TASKS)).isFalse();
        assertThat(count("task")).isOne();
        assertThat(count("task_given_up")).isZero();
    }

    @Test
    void bodyReplayedUnderAnotherIdBringsNoGivenUpTaskBack() {
        log.record(delivery("a", "{}"), TASKS);
        giveUpTasks();

        assertThat(log.record(delivery("b", "{}"), TASKS)).isFalse();
        assertThat(count("task")).isZero();
    }

    @Test
    void threeMegabytesOfNoiseAreKeptToo() {
        byte[] noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);

        assertThat(log.record(new Delivery("a", "push", noise), List.of())).isTrue();
        assertThat(count("delivery where large_body is not null")).isOne();
    }

    @Test
    void duplicatesInParallelLeaveOneTaskEach() throws Exception {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            int number = i;
            List<Task> tasks = List.of(new Task("remediate-alert", "1/2/" + number, "{}").inLaneOf(1));
            for (int copy = 0; copy < 2 + number % 49; copy++) {
                // Every third copy comes under an id of its own, as a replayed body would.
                String id = copy % 3 == 2 ? number + "-" + copy : "" + number;
                calls.add(() -> log.record(delivery(id, "{\"alert\":" + number + "}"), tasks));
            }
        }
        Collections.shuffle(calls, new Random(2));
        ExecutorService senders = Executors.newFixedThreadPool(16);

        long recorded = 0;
        for (Future<Boolean> answer : senders.invokeAll(calls)) {
            recorded += answer.get() ? 1 : 0;
        }
        senders.shutdown();

        assertThat(recorded).isEqualTo(100);
        assertThat(count("delivery")).isEqualTo(100);
        assertThat(count("task")).isEqualTo(100);
    }

    @Test
    void deliveryIsRefusedWhenTheDatabaseIsGone() {
        database.close();

        assertThatThrownBy(() -> log.record(delivery("a", "{}"), TASKS)).isInstanceOf(DeliveryException.class);
    }

    @Test
    void oneDeliveryThatCannotBeStoredFailsAlone() {
        String tooLong = "x".repeat(200);
        assertThatThrownBy(() -> log.record(delivery(tooLong, "{}"), TASKS)).isInstanceOf(DeliveryException.class);

        assertThat(log.record(delivery("a", "{}"), TASKS)).isTrue();
    }

    @Test
    void oldBodiesArePrunedBeforeOldDeliveries() {
        log.record(delivery("a", "{}"), List.of());

        log.prune(NOW.plusSeconds(1), NOW.minusSeconds(1));
        assertThat(count("delivery where body is null")).isOne();
        assertThat(log.record(delivery("b", "{}"), TASKS)).isFalse();

        log.prune(NOW.plusSeconds(1), NOW.plusSeconds(1));
        assertThat(count("delivery")).isZero();
    }

    static Delivery delivery(String id, String body) {
        return new Delivery(id, "code_scanning_alert", bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void forgetTasks() {
        database.read(handle -> handle.execute("delete from task"));
    }

    void giveUpTasks() {
        database.read(handle -> handle.execute("insert into task_given_up "
                + "(name, id, lane, payload, attempts, reason, given_up_at) "
                + "select name, id, lane, payload, 8, 'failed', due from task"));
        forgetTasks();
    }

    long count(String what) {
        return database.read(handle -> handle.createQuery("select count(*) from " + what)
                .mapTo(Long.class)
                .one());
    }
}
