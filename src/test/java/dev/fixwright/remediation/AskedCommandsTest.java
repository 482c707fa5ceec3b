package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.Wiring;
import dev.fixwright.cli.Terminal;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.delivery.Delivery;
import dev.fixwright.delivery.DeliveryLog;
import dev.fixwright.delivery.Intake;
import dev.fixwright.delivery.Receipt;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.task.TaskQueue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of the work of a server that runs and has its database open. */
class AskedCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path directory;
    private Database database;
    private BotOnFakes bot;

    @BeforeEach
    void open(@TempDir Path folder) {
        directory = folder.resolve("data");
        database = Database.open(TestDatabase.h2(directory));
        bot = new BotOnFakes(database);
        bot.alert(7, "ResetTokens");
        bot.remediate(7);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data-dir";
        all[arguments.length + 1] = directory.toString();
        return Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(all);
    }

    @Test
    void theFunnelShowsEachStageAndWhatWasLost() {
        bot.host.settle(branch(7), PullRequest.State.CLOSED);
        bot.settlePullRequest(100);

        assertThat(run("funnel")).as(err.toString()).isZero();

        assertThat(out.toString().replace("\r", "")).isEqualTo("""
                acme/shop, PREDICTABLE_RANDOM (SpotBugs)
                  told        1  ████████████████████████████████████████
                  eligible    1  ████████████████████████████████████████
                  attempted   1  ████████████████████████████████████████
                  checked     1  ████████████████████████████████████████
                  proposed    1  ████████████████████████████████████████
                  proved      0
                  merged      0
                  stayed      0  (for 30 days, with the alert gone)
                  lost        1  after proposed: closed by a person
                                 such as: pull request https://github.com/acme/shop/pull/100 was closed without being merged, so this fix is not proposed again

                """);
    }

    @Test
    void nothingIsShownAsNothing() {
        assertThat(run("funnel", "--repository", "acme/other")).isZero();

        assertThat(out.toString())
                .startsWith("acme/other, all rules")
                .containsPattern("told +0")
                .endsWith("The server was told of no alert that this asks for." + System.lineSeparator());
    }

    @Test
    void theFunnelIsJsonForPrograms() throws IOException {
        assertThat(run("funnel", "--output", "json", "--rule", "predictable_random"))
                .isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/rows/0/repository").asText()).isEqualTo("acme/shop");
        assertThat(json.at("/rows/0/stages/proposed").asInt()).isEqualTo(1);
        assertThat(json.at("/total/underWay").asInt()).isEqualTo(1);
    }

    @Test
    void whyTellsTheWholeStory() {
        bot.host.settle(branch(7), PullRequest.State.MERGED);
        bot.settlePullRequest(100);
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.FIXED));
        bot.settleAlert(7);
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.OPEN));
        bot.host.put(BotOnFakes.FILE, BotOnFakes.tokens("ResetTokens").replace("Draws", "Draws anew"));
        bot.remediate(7);

        assertThat(run("why", "acme/shop", "7")).isZero();

        assertThat(out.toString())
                .startsWith("acme/shop alert 7: PREDICTABLE_RANDOM (SpotBugs)")
                .containsSubsequence(
                        "place:  src/main/java/com/acme/ResetTokens.java:9",
                        "alert:  open when last looked at",
                        "stands: proving since ",
                        "pull request https://github.com/acme/shop/pull/101",
                        "queued ",
                        "fixing ",
                        "checked ",
                        "proposing ",
                        "proving ",
                        "before: fixed since ",
                        "pull request https://github.com/acme/shop/pull/100",
                        "merged ",
                        "fixed ",
                        "reopened ");
    }

    @Test
    void whyAnswersForAnAlertThatNobodyLookedAt() {
        bot.store.track(SHOP, Alerts.open(8, "high"), Optional.empty());

        assertThat(run("why", "acme/shop", "8")).isZero();

        assertThat(out.toString()).contains("nothing was done about it since Fixwright was told of it");
    }

    @Test
    void whatCannotBeAnsweredSaysWhatToDo() {
        assertThat(run("why", "acme/shop", "99")).isEqualTo(2);
        assertThat(err.toString()).contains("Fixwright has not been told of alert 99 of acme/shop");
        assertThat(run("why", "shop", "99")).isEqualTo(2);
        assertThat(err.toString()).contains("say OWNER/REPO");
        directory = directory.resolve("elsewhere");
        assertThat(run("funnel")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no database in " + directory, "--data-dir");
        assertThat(directory).doesNotExist();
    }

    @Test
    void deliveriesThatNothingIsDoneAboutAreCounted() {
        try (DeliveryLog log = DeliveryLog.inDatabase(database, TaskQueue.inDatabase(bot.clock), bot.clock)) {
            Intake intake = new Intake(log);
            byte[] star = "{\"action\":\"created\"}".getBytes(StandardCharsets.UTF_8);
            byte[] ping = "{\"zen\":\"Keep it simple.\"}".getBytes(StandardCharsets.UTF_8);
            assertThat(intake.receive(new Delivery("1", "star", star))).isEqualTo(new Receipt.Recorded(0));
            assertThat(intake.receive(new Delivery("2", "ping", ping))).isEqualTo(new Receipt.Recorded(0));

            assertThat(run("deliveries", "--unused")).as(err.toString()).isZero();
            assertThat(out.toString().lines().map(line -> line.replaceAll("\\d{4}-.{11}", "TIME")))
                    .containsExactly(
                            "EVENT                        ACTION                     DELIVERIES    TASKS  LAST (UTC)",
                            "ping                         -                                   1        0  TIME",
                            "star                         created                             1        0  TIME  unknown");
            assertThat(run("deliveries", "--output", "json")).isZero();
            assertThat(out.toString()).contains("\"event\" : \"star\"", "\"known\" : false");
        }
    }

    @Test
    void theServerMayWriteMeanwhile() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (long alert = 1_000; !enough.get() && alert < 100_000; alert++) {
                bot.store.track(SHOP, Alerts.open(alert, "high"), Optional.empty());
                bot.store.open(SHOP, alert);
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 8; i++) {
                assertThat(run("why", "acme/shop", "7")).as(err.toString()).isZero();
            }
        } finally {
            enough.set(true);
            writer.join();
        }
        assertThat(database.isWritable()).isTrue();
    }
}
