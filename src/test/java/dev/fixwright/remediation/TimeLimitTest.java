package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Work on a file that never ends. */
@Timeout(60)
class TimeLimitTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final EndlessFixer endless = new EndlessFixer();
    private final Fixers fixers = new Fixers(List.of(endless, new WeakRandomFixer()));

    @AfterEach
    void end() {
        endless.close();
    }

    @Test
    void workThatEndsHasItsResult() {
        assertThat(new TimeLimit(LONG).run(LONG, () -> {}, () -> "done", reason -> reason))
                .isEqualTo("done");
    }

    @Test
    void whatGoesWrongInTheWorkComesOutAsItIs() {
        IllegalStateException fault = new IllegalStateException("a fault");

        assertThatThrownBy(() -> new TimeLimit(LONG)
                        .run(
                                LONG,
                                () -> {},
                                () -> {
                                    throw fault;
                                },
                                reason -> reason))
                .isSameAs(fault);
    }

    @Test
    void workThatTakesAllMemoryIsDeclined() {
        String answer = new TimeLimit(LONG)
                .run(
                        LONG,
                        () -> {},
                        () -> {
                            throw new OutOfMemoryError("on purpose");
                        },
                        reason -> reason);

        assertThat(answer).isEqualTo("looking at this file took more memory than there is");
    }

    @Test
    void endlessWorkIsToldToStopAndGivenUp() {
        AtomicBoolean told = new AtomicBoolean();

        String answer = new TimeLimit(SHORT).run(SHORT, () -> told.set(true), this::spin, reason -> reason);

        assertThat(answer).startsWith("looking at this file took more than 0.2 s of computing, so it was given up");
        assertThat(told).isTrue();
    }

    @Test
    void workThatWaitsIsNotChargedForIt() {
        CountDownLatch answered = new CountDownLatch(1);
        new Thread(() -> release(answered)).start();

        // Waits for as long as others compute, which is longer than the limit, and computes next to nothing itself.
        Duration half = Duration.ofMillis(500);
        String answer = new TimeLimit(half).run(half, () -> {}, () -> await(answered), reason -> reason);

        assertThat(answer).isEqualTo("answered");
    }

    @Test
    void onlyAFewAreBorneAtOnceAndThereIsRoomAgainWhenTheyEnd() throws Exception {
        TimeLimit time = new TimeLimit(Duration.ofMillis(50));
        for (int i = 0; i < 4; i++) {
            assertThat(time.hasRoom()).isTrue();
            time.run(time.perFile(), () -> {}, this::spin, reason -> reason);
        }

        assertThat(time.hasRoom()).isFalse();
        assertThat(time.run(LONG, () -> {}, () -> "done", reason -> reason))
                .isEqualTo(
                        "Fixwright is still busy with 4 files that it gave up on and that never end; start it again");

        endless.close();
        while (!time.hasRoom()) {
            Thread.onSpinWait();
        }
        assertThat(time.run(LONG, () -> {}, () -> "done", reason -> reason)).isEqualTo("done");
    }

    @Test
    void aStoppedTreeIsReadNoMore() {
        SourcePath path = SourcePath.of("a/A.java");
        StoppableTree tree = new StoppableTree(new MemoryTree(List.of(SourceFile.of(path, "class A {}"))));
        assertThat(tree.read(path)).isPresent();

        tree.stop();

        assertThatThrownBy(() -> tree.read(path)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(tree::paths).isInstanceOf(CancellationException.class);
        assertThatThrownBy(tree::checkWanted).isInstanceOf(CancellationException.class);
    }

    @Test
    void aFileOfACheckoutThatNeverEndsCostsItsOwnAlertsOnly() {
        List<SourceFile> files = List.of(file("Before"), file("Endless"), file("Finally"));
        List<Finding> findings = files.stream().map(TimeLimitTest::finding).toList();

        Plan plan = new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(2))))
                .remediate(findings, new MemoryTree(files), (done, of) -> {});

        assertThat(plan.remedies())
                .extracting(remedy -> remedy.closes().get(0).path().fileName())
                .containsExactly("Before.java", "Finally.java");
        assertThat(plan.declined()).singleElement().satisfies(refusal -> {
            assertThat(refusal.finding().path().fileName()).isEqualTo("Endless.java");
            assertThat(refusal.reason()).contains("took more than 2 s of computing");
        });
    }

    @Test
    void anAlertOfTheBotIsDeclinedAndTheNextOneIsFixed(@TempDir Path directory) {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            BotOnFakes bot = new BotOnFakes(database, fixers, Duration.ofSeconds(2));
            bot.alert(7, "EndlessTokens");
            bot.alert(8, "ResetTokens");

            bot.remediate(7);
            bot.remediate(8);

            assertThat(bot.why(7)).startsWith("declined: looking at this file took more than 2 s of computing");
            assertThat(bot.state(8)).isEqualTo(RemediationState.PROVING);
            assertThat(bot.host.pullRequests).hasSize(1);
        }
    }

    @Test
    void alertsWaitWhileTooManyFilesAreStuck(@TempDir Path directory) {
        try (Database database = Database.open(TestDatabase.h2(directory))) {
            BotOnFakes bot = new BotOnFakes(database, fixers, SHORT);
            for (int alert = 1; alert <= 5; alert++) {
                bot.alert(alert, "Endless" + alert);
                bot.remediate(alert);
            }

            assertThat(bot.state(4)).isEqualTo(RemediationState.DECLINED);
            assertThat(bot.why(5)).startsWith("queued: Fixwright is still busy with 4 files");
            assertThat(endless.runs).hasValue(4);
        }
    }

    private String spin() {
        endless.attempt(finding(file("Endless")), new Project(new MemoryTree(List.of())));
        return "ended";
    }

    private static String await(CountDownLatch answered) {
        try {
            return answered.await(30, TimeUnit.SECONDS) ? "answered" : "not answered";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void release(CountDownLatch answered) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(1)) {
            Thread.onSpinWait();
        }
        answered.countDown();
    }

    private static SourceFile file(String type) {
        return SourceFile.of(SourcePath.of("src/main/java/com/acme/" + type + ".java"), BotOnFakes.tokens(type));
    }

    private static Finding finding(SourceFile file) {
        return new Finding(
                "CodeQL",
                "java/insecure-randomness",
                List.of(330),
                Severity.HIGH,
                "",
                file.path(),
                Region.lines(9, 9),
                List.of(),
                Optional.empty());
    }
}
