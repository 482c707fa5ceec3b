package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.Secret;
import dev.fixwright.webhook.SentDelivery;
import dev.fixwright.webhook.Signed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a running server answers to those who post to it. */
final class WebhookTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalBot bot;

    @BeforeAll
    static void start(@TempDir Path directory) {
        bot = LocalBot.receivingOnly(TestDatabase.h2(directory));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void signedDeliveryIsRecordedOnce() throws Exception {
        HttpRequest delivery = signed("once", SentDelivery.alert(1));

        assertThat(status(delivery)).isEqualTo(202);
        assertThat(status(delivery)).isEqualTo(200);
        assertThat(status(signed("once-more", SentDelivery.alert(1)))).isEqualTo(200);
    }

    @Test
    void unsignedDeliveryIsRefused() throws Exception {
        HttpRequest unsigned = request("unsigned", "{}").build();

        assertThat(status(unsigned)).isIn(401, 429);
    }

    @Test
    void signatureUnderAnotherSecretIsRefused() throws Exception {
        Secret other = new Secret("another secret of thirty-two bytes!!");

        assertThat(status(SentDelivery.signed(webhook(), other, "forged", SentDelivery.alert(2))))
                .isIn(401, 429);
    }

    @ParameterizedTest
    @MethodSource("malformedSignatures")
    void malformedSignatureIsRefusedAndNeverAnError(String signature) throws Exception {
        HttpRequest request = request("malformed", "{}")
                .header("X-Hub-Signature-256", signature)
                .build();

        assertThat(status(request)).isIn(401, 429);
    }

    /** Those that can be sent as a header at all. */
    static java.util.stream.Stream<String> malformedSignatures() {
        return Signed.malformedHeaders().stream()
                .filter(header -> header.chars().allMatch(c -> c >= 32 && c < 127));
    }

    @Test
    void tooManyWrongSignaturesNeverShutOutARightOne() throws Exception {
        for (int i = 0; i < 210; i++) {
            status(request("wrong", "{}").build());
        }

        assertThat(status(request("wrong", "{}").build())).isEqualTo(429);
        assertThat(status(signed("right", SentDelivery.alert(3)))).isEqualTo(202);
    }

    @Test
    void formDeliveryIsTheSameAsTheJsonInIt() throws Exception {
        String form = "payload=" + URLEncoder.encode(SentDelivery.alert(4), StandardCharsets.UTF_8);
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-GitHub-Event", "code_scanning_alert")
                .header("X-GitHub-Delivery", "form")
                .header("X-Hub-Signature-256", Signed.header(LocalBot.SECRET, bytes))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();

        assertThat(status(request)).isEqualTo(202);
        assertThat(status(signed("as-json", SentDelivery.alert(4)))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x=1", "payloa=%7B%7D", "payload", "payload=%7", "payload=%zz", "payload=%7B", "payload="})
    void formWithoutAReadablePayloadIsRefused(String form) throws Exception {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-GitHub-Event", "code_scanning_alert")
                .header("X-GitHub-Delivery", "broken-form")
                .header("X-Hub-Signature-256", Signed.header(LocalBot.SECRET, bytes))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();

        assertThat(status(request)).isIn(400, 422);
    }

    @Test
    void manyConnectionsThatSendNothingMoreHoldUpNobody() throws Exception {
        String head = "POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "X-Hub-Signature-256: sha256=" + "0".repeat(64) + "\r\nContent-Length: 1000\r\n\r\n{";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                Socket socket = new Socket("127.0.0.1", bot.port());
                slow.add(socket);
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }

            // A connection of its own: a kept one may be closed for idleness at the very moment it is used again.
            // The slow ones are cut off after ten seconds, and GitHub does not wait that long.
            HttpRequest among = HttpRequest.newBuilder(
                            signed("among-slow-ones", SentDelivery.alert(41)), (name, value) -> true)
                    .timeout(Duration.ofSeconds(9))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(among, BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(202);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-GitHub-Event", "X-GitHub-Delivery", "X-Hub-Signature-256"})
    void headerThatIsGivenTwiceIsRefused(String twice) throws Exception {
        String body = SentDelivery.alert(42);
        HttpRequest.Builder request = request("twice", body)
                .header("X-Hub-Signature-256", Signed.header(LocalBot.SECRET, body.getBytes(StandardCharsets.UTF_8)));

        assertThat(status(request.header(twice, "other").build())).isIn(400, 401, 429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-GitHub-Event", "X-GitHub-Delivery"})
    void missingHeaderIsNamed(String missing) throws Exception {
        String body = SentDelivery.alert(5);
        HttpRequest.Builder request = HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", Signed.header(LocalBot.SECRET, body.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String other = missing.equals("X-GitHub-Event") ? "X-GitHub-Delivery" : "X-GitHub-Event";
        request.header(other, "abc");

        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(missing);
    }

    @Test
    void bodyOfAnotherEventIsRefused() throws Exception {
        for (String event : new String[] {"pull_request", "installation", "installation_repositories", "ping"}) {
            HttpRequest request = SentDelivery.signed(
                    webhook(), LocalBot.SECRET, "misfit-" + event.replace('_', '-'), event, SentDelivery.alert(6));

            assertThat(status(request)).as(event).isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{\"action\":}", "\u0000"})
    void signedBodyThatIsNoJsonIsRefused(String body) throws Exception {
        assertThat(status(signed("no-json", body))).isIn(400, 422);
    }

    @Test
    void hostileNestingIsRefused() throws Exception {
        assertThat(status(signed("nested", "{\"alert\":" + "[".repeat(100_000))))
                .isIn(400, 422);
        assertThat(status(signed("number", "{\"x\":1" + "0".repeat(1_000_000) + "}")))
                .isEqualTo(400);
    }

    @Test
    void bodyReplayedUnderMadeUpEventsIsRecordedOnce() throws Exception {
        String body = SentDelivery.alert(9);

        assertThat(status(SentDelivery.signed(webhook(), LocalBot.SECRET, "made-up-1", "made_up", body)))
                .isEqualTo(202);
        assertThat(status(SentDelivery.signed(webhook(), LocalBot.SECRET, "made-up-2", "made_up_too", body)))
                .isEqualTo(200);
        assertThat(status(signed("genuine", body))).isEqualTo(202);
    }

    @Test
    void unknownEventAndActionAreRecorded() throws Exception {
        HttpRequest event = SentDelivery.signed(webhook(), LocalBot.SECRET, "star", "star", "{\"action\":\"created\"}");
        String assigned =
                SentDelivery.alert(7).replace("\"action\": \"created\"", "\"action\": \"updated_assignment\"");

        assertThat(status(event)).isEqualTo(202);
        assertThat(status(signed("assigned", assigned))).isEqualTo(202);
    }

    @Test
    void bodyWithAByteOrderMarkIsRead() throws Exception {
        assertThat(status(signed("bom", "\uFEFF" + SentDelivery.alert(8)))).isEqualTo(202);
    }

    @Test
    void compressedBodyIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("X-Hub-Signature-256", "sha256=" + "0".repeat(64))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();

        assertThat(status(request)).isEqualTo(415);
    }

    @Test
    void bodyThatSaysItIsTooLargeIsRefusedUnread() throws Exception {
        String head = "POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "X-Hub-Signature-256: sha256=" + "0".repeat(64) + "\r\nContent-Length: 62914560\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", bot.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            String first = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(first).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void bodyThatGrowsTooLargeIsCutOff() {
        byte[] large = new byte[26 * 1024 * 1024];
        HttpRequest request = HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + "0".repeat(64))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();

        int status;
        try {
            status = status(request);
        } catch (IOException | InterruptedException e) {
            // The server closes the connection while the client still writes.
            status = 413;
        }

        assertThat(status).isEqualTo(413);
    }

    @Test
    void largestBodyThatGitHubSendsIsRecorded() throws Exception {
        String large = "{\"action\":\"created\",\"x\":\"" + "a".repeat(24_000_000 / 2) + "\",\"y\":\""
                + "b".repeat(24_000_000 / 2) + "\"}";

        assertThat(status(SentDelivery.signed(webhook(), LocalBot.SECRET, "large", "gollum", large)))
                .isEqualTo(202);
    }

    @Test
    void healthAndReadinessAreAnswered() throws Exception {
        assertThat(status(HttpRequest.newBuilder(bot.address("/healthz")).build()))
                .isEqualTo(200);

        var ready = CLIENT.send(HttpRequest.newBuilder(bot.address("/readyz")).build(), BodyHandlers.ofString());
        assertThat(ready.body()).isEqualTo("{\"status\":\"ready\",\"checks\":{\"database\":\"ok\",\"worker\":\"ok\"}}");
    }

    private static URI webhook() {
        return bot.address("/webhook");
    }

    private static HttpRequest signed(String id, String body) {
        return SentDelivery.signed(webhook(), LocalBot.SECRET, id, body);
    }

    private static HttpRequest.Builder request(String id, String body) {
        return HttpRequest.newBuilder(webhook())
                .header("Content-Type", "application/json")
                .header("X-GitHub-Event", "code_scanning_alert")
                .header("X-GitHub-Delivery", id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }
}
