package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.webhook.SentDelivery;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes nothing more while deliveries come in, and then has room again. The server is not started anew. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FullDiskTest {
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void nothingIsPromisedMeanwhileAndAllGoesOnAfterwards(@TempDir Path directory) throws Exception {
        assumeTrue(Files.isExecutable(PRLIMIT), "no prlimit here: no disk is full");
        try (ChildServer server = ChildServer.start(TestDatabase.h2(directory))) {
            for (int alert = 1; alert <= 20; alert++) {
                assertThat(send(server, alert)).isEqualTo(202);
            }
            await(server, 200);

            limit(server, "4096");
            for (int alert = 21; alert <= 40; alert++) {
                assertThat(send(server, alert)).isEqualTo(503);
            }
            await(server, 503);

            limit(server, "unlimited");
            for (int alert = 21; alert <= 60; alert++) {
                sendUntilTaken(server, alert);
            }
            await(server, 200);
            server.kill();
        }

        try (Database database = Database.open(TestDatabase.h2(directory))) {
            List<String> kept = database.read(handle -> handle.createQuery("select id from delivery")
                    .mapTo(String.class)
                    .list());
            assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(acknowledged).hasSize(60);
        }
    }

    private int send(ChildServer server, long alert) throws Exception {
        HttpRequest delivery =
                SentDelivery.signed(server.webhook(), LocalBot.SECRET, "delivery-" + alert, SentDelivery.alert(alert));
        int status = client.send(delivery, BodyHandlers.discarding()).statusCode();
        if (status / 100 == 2) {
            acknowledged.add("delivery-" + alert);
        }
        return status;
    }

    private void sendUntilTaken(ChildServer server, long alert) throws Exception {
        int status = send(server, alert);
        while (status == 503) {
            status = send(server, alert);
        }
        assertThat(status).isIn(200, 202);
    }

    private void await(ChildServer server, int readiness) throws Exception {
        HttpRequest ready =
                HttpRequest.newBuilder(server.webhook().resolve("/readyz")).build();
        while (client.send(ready, BodyHandlers.discarding()).statusCode() != readiness) {
            Thread.onSpinWait();
        }
    }

    /** How long a file of the server's may be. */
    private static void limit(ChildServer server, String bytes) throws Exception {
        int exit = new ProcessBuilder(
                        PRLIMIT.toString(), "--pid", String.valueOf(server.pid()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
