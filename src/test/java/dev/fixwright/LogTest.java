package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.RedactedLayout;
import dev.fixwright.secret.Secret;
import dev.fixwright.webhook.SentDelivery;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a running server writes into its log, at the most talkative level that we offer. */
final class LogTest {
    private static final List<String> CANARIES = List.of(
            "ghs_canaryCANARYcanaryCANARYcanaryCANARY01",
            "ghs_12345_eyJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkiOiJ5ZXMifQ.Y2FuYXJ5LXNpZ25hdHVyZQ",
            "github_pat_11CANARY0canary_canaryCANARYcanaryCANARY",
            "-----BEGIN RSA PRIVATE KEY-----canaryCANARY-----END RSA PRIVATE KEY-----",
            "canary-in-the-body");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Logger ours = (Logger) LoggerFactory.getLogger("dev.fixwright");
    private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

    @BeforeEach
    void listen() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RedactedLayout layout = new RedactedLayout();
        layout.setContext(context);
        layout.setPattern("%level %logger %msg%n");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        ours.addAppender(appender);
        ours.setLevel(Level.DEBUG);
        ours.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        ours.detachAppender(appender);
        ours.setLevel(null);
        ours.setAdditive(true);
    }

    @Test
    void neitherBodiesNorCredentialsReachTheLog(@TempDir Path directory) throws Exception {
        Secret wrong = new Secret("some other secret of 32 bytes, or more");
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory))) {
            for (String canary : CANARIES) {
                String body = SentDelivery.alert(1).replace("created", canary);
                send(SentDelivery.signed(bot.address("/webhook"), wrong, "forged", body));
                send(SentDelivery.signed(bot.address("/webhook"), LocalBot.SECRET, "signed", body));
                send(SentDelivery.signed(bot.address("/webhook"), LocalBot.SECRET, "broken", "{" + canary));
                send(SentDelivery.signed(bot.address("/webhook"), LocalBot.SECRET, "misfit", "ping", body));
            }
        }

        assertThat(log()).contains("wrong signature").doesNotContain("canary", "CANARY", LocalBot.SECRET.reveal());
    }

    @Test
    void acceptedDeliveriesAreNamedAndDuplicatesOnlyWhenTheLogIsTalkative(@TempDir Path directory) throws Exception {
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory))) {
            HttpRequest delivery =
                    SentDelivery.signed(bot.address("/webhook"), LocalBot.SECRET, "first", SentDelivery.alert(1));
            send(delivery);
            send(delivery);
        }

        assertThat(log())
                .contains(
                        "INFO dev.fixwright.delivery.Intake delivery accepted event=code_scanning_alert action=created"
                                + " delivery=first repository=Codertocat/Hello-World tasks=1",
                        "DEBUG dev.fixwright.delivery.Intake delivery known already event=code_scanning_alert"
                                + " delivery=first");
    }

    @Test
    void floodOfForgedRequestsWritesLittle(@TempDir Path directory) throws Exception {
        try (LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory))) {
            HttpRequest forged = SentDelivery.signed(
                    bot.address("/webhook"),
                    new Secret("not the secret of this server, surely"),
                    "x",
                    "a".repeat(8_000));
            for (int i = 0; i < 300; i++) {
                send(forged);
            }
        }

        assertThat(log().length()).isLessThan(10_000);
    }

    @Test
    void failureWithACredentialInItIsWrittenWithoutIt() {
        ours.error("call failed", new IllegalStateException("401 for Bearer abcdefghijklmnopqrstuvwxyz"));

        assertThat(log()).contains("call failed", "***").doesNotContain("abcdefghijklmnop");
    }

    private void send(HttpRequest request) throws Exception {
        client.send(request, BodyHandlers.discarding());
    }

    private String log() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
