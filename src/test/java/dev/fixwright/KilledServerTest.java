package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.delivery.DeliveryLog;
import dev.fixwright.task.Pace;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.task.Worker;
import dev.fixwright.webhook.SentDelivery;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 while deliveries are being answered: nothing answered with 2xx is lost, nothing is done twice. More rounds with
 * {@code -Dfixwright.kill.rounds=200}.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class KilledServerTest {
    private static final int ROUNDS = Integer.getInteger("fixwright.kill.rounds", 3);
    private static final int SENDERS = 8;
    private static final String TASK_OF_ALERT = "14662836/337911632/%d/found";

    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong nextAlert = new AtomicLong();
    private final Random random = new Random(20261122);

    @Test
    void nothingAcknowledgedIsLostOnH2(@TempDir Path directory) throws Exception {
        killAndCheck(TestDatabase.h2(directory));
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgreSql() throws Exception {
        killAndCheck(TestDatabase.postgreSql());
    }

    private void killAndCheck(DatabaseAddress address) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            loadAndKill(address, 50 + random.nextInt(400));
        }
        finishAndCompare(address);
    }

    private void loadAndKill(DatabaseAddress address, int answersBeforeTheKill) throws Exception {
        try (ChildServer server = ChildServer.start(address)) {
            CountDownLatch answers = new CountDownLatch(answersBeforeTheKill);
            ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
            for (int i = 0; i < SENDERS; i++) {
                senders.execute(() -> sendUntilItDies(server, answers));
            }
            answers.await();
            server.kill();
            senders.shutdown();
            assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void sendUntilItDies(ChildServer server, CountDownLatch answers) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            while (true) {
                long alert = nextAlert.incrementAndGet();
                String id = "delivery-" + alert;
                HttpRequest delivery =
                        SentDelivery.signed(server.webhook(), LocalBot.SECRET, id, SentDelivery.alert(alert));
                int status = client.send(delivery, BodyHandlers.discarding()).statusCode();
                if (status == 202) {
                    acknowledged.put(alert, id);
                    answers.countDown();
                }
                if (alert % 5 == 0) {
                    client.send(delivery, BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            // The server was killed: what was under way stays unanswered, and may be there or not.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finishAndCompare(DatabaseAddress address) throws Exception {
        InstantSource clock = InstantSource.system();
        TaskQueue queue = TaskQueue.inDatabase(clock);
        Semaphore finished = new Semaphore(0);
        try (Database database = Database.open(address);
                DeliveryLog log = DeliveryLog.inDatabase(database, queue, clock)) {
            assertThat(log).isNotNull();
            int left = number(database, "select count(*) from task");
            Work work = new Work(List.of(ChildServer.handler(database, finished::release)), Pace.UNLIMITED, List.of());
            try (Worker worker = new Worker(database, queue, work, 4, clock)) {
                worker.start();
                assertThat(finished.tryAcquire(left, 120, TimeUnit.SECONDS)).isTrue();
            }
            Set<String> kept = strings(database, "select id from delivery");
            Set<String> done = strings(database, "select id from effect");

            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50 - 1);
            assertThat(kept).containsAll(acknowledged.values());
            assertThat(done)
                    .containsAll(acknowledged.keySet().stream()
                            .map(TASK_OF_ALERT::formatted)
                            .toList());
            assertThat(done).hasSameSizeAs(kept);
            // What ran when its process died runs again, and on H2 so do the tasks of the commits that it forgot.
            assertThat(number(database, "select sum(runs) from effect") - done.size())
                    .isBetween(0, ROUNDS * 20);
            System.out.printf(
                    "kill -9: %s rounds=%d acknowledged=%d kept=%d lost=0%n",
                    database.dialect(), ROUNDS, acknowledged.size(), kept.size());
        }
    }

    private static int number(Database database, String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    private static Set<String> strings(Database database, String query) {
        return new HashSet<>(database.read(
                handle -> handle.createQuery(query).mapTo(String.class).list()));
    }
}
