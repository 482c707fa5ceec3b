package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.task.Pace;
import dev.fixwright.task.Work;
import dev.fixwright.webhook.SentDelivery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping the whole server. */
final class BotTest {
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Integer> errors = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void stopUnderLoadKeepsEveryAnswerGivenOnH2(@TempDir Path directory) throws Exception {
        stopUnderLoad(TestDatabase.h2(directory));
    }

    @Test
    void stopUnderLoadKeepsEveryAnswerGivenOnPostgreSql() throws Exception {
        stopUnderLoad(TestDatabase.postgreSql());
    }

    private void stopUnderLoad(DatabaseAddress address) throws Exception {
        LocalBot bot = LocalBot.start(address, ChildServer::noting);
        CountDownLatch answers = new CountDownLatch(200);
        ExecutorService senders = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            senders.execute(() -> sendUntilRefused(bot.address("/webhook"), answers));
        }
        answers.await();

        long begun = System.nanoTime();
        bot.close();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        senders.shutdown();

        assertThat(senders.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(took).isLessThan(Duration.ofSeconds(20));
        assertThat(errors).isSubsetOf(503);
        try (Database database = Database.open(address)) {
            assertThat(new HashSet<>(database.read(handle -> handle.createQuery("select id from delivery")
                            .mapTo(String.class)
                            .list())))
                    .containsAll(acknowledged);
        }
    }

    private void sendUntilRefused(URI webhook, CountDownLatch answers) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            for (int status = 202; status == 202; ) {
                int number = next.incrementAndGet();
                HttpRequest delivery =
                        SentDelivery.signed(webhook, LocalBot.SECRET, "d-" + number, SentDelivery.alert(number));
                status = client.send(delivery, BodyHandlers.discarding()).statusCode();
                if (status == 202) {
                    acknowledged.add("d-" + number);
                    answers.countDown();
                } else {
                    errors.add(status);
                }
            }
        } catch (IOException e) {
            // The port is closed: nothing was accepted, nothing was promised.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void withoutAnAppItSaysWhatToDo(@TempDir Path directory) throws Exception {
        Bot bot = Bot.start(
                LocalBot.withoutApp(TestDatabase.h2(directory)),
                (app, database, queue) -> new Work(List.of(), Pace.UNLIMITED, List.of()),
                LocalBot.NOBODY);
        URI root = URI.create("http://127.0.0.1:" + bot.port());

        assertThat(get(root.resolve("/")).body()).contains("/setup", "FIXWRIGHT_APP_ID", "FIXWRIGHT_WEBHOOK_SECRET");
        assertThat(get(root.resolve("/healthz")).statusCode()).isEqualTo(200);
        assertThat(get(root.resolve("/readyz")).statusCode()).isEqualTo(503);
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        SentDelivery.signed(root.resolve("/webhook"), LocalBot.SECRET, "a", "{}"),
                        BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("FIXWRIGHT_APP_ID");
        bot.close();
    }

    @Test
    void dataDirectoryIsClosedToOthers(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(data))) {
            assertThat(bot.port()).isPositive();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("fixwright.mv.db"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("deliveries.journal"))))
                    .isEqualTo("rw-------");
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
