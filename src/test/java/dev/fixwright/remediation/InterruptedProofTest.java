package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static dev.fixwright.remediation.FakeCodeHost.commit;
import static dev.fixwright.remediation.FakeProofHost.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end between two writes, and a host that refuses: in the end everything stands as if nothing had happened. */
class InterruptedProofTest {
    private static final String RULE = "PREDICTABLE_RANDOM";
    private static final long PULL = 100;
    private static final CommitId HEAD = commit(1_100);
    private static final String MERGE = "refs/pull/100/merge";
    private static final String RUN = "Fixwright/alert-7/";

    private static Database database;

    private BotOnFakes bot;

    @BeforeAll
    static void openDatabase(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void propose() {
        begin(new Fixers(List.of(new WeakRandomFixer())));
    }

    private void begin(Fixers fixers) {
        bot = new BotOnFakes(database, fixers);
        bot.alert(7, "ResetTokens");
        bot.proofHost.opened = bot.clock.instant();
        bot.remediate(7);
        bot.proofHost.calls.clear();
        bot.proofHost.scanned("refs/heads/main", bot.host.head, result(7, RULE), result(8, RULE));
    }

    /** Evidence is told of; what fails is begun again, as a worker does. */
    private void told() {
        bot.add(NoteEvidenceTask.of(SHOP, pull().head(), false));
        bot.runDue();
        bot.clock.advance(Duration.ofSeconds(10));
        goOn();
    }

    private void goOn() {
        for (int i = 0; i < 3; i++) {
            try {
                bot.runDue();
                return;
            } catch (CodeHostException e) {
                assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
            }
        }
    }

    /** What fails is not begun again. */
    private void toldOnce() {
        bot.add(NoteEvidenceTask.of(SHOP, pull().head(), false));
        bot.runDue();
        bot.clock.advance(Duration.ofSeconds(10));
        try {
            bot.runDue();
        } catch (CodeHostException e) {
            assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
        }
        database.transact(tx -> tx.handle().execute("delete from task where name = 'weigh-evidence'"));
    }

    private PullRequest pull() {
        return bot.host.pullRequests.get(branch(7));
    }

    private Optional<String> conclusion(String head) {
        return bot.host.checkRuns.get(RUN + head).conclusion();
    }

    @Test
    void aProofThatCouldNotBeShownIsShownLater() {
        bot.proofHost.scanned(MERGE, HEAD);
        bot.proofHost.refuse("conclude", Reason.UNAVAILABLE);

        told();

        assertThat(pull().draft()).isFalse();
        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
        assertThat(conclusion("044c")).contains("success");
    }

    @Test
    void aProofThatStandsInThePullRequestOnlyGetsIntoTheCheckRun() {
        bot.proofHost.scanned(MERGE, HEAD);
        bot.proofHost.loseAnswer("conclude");

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
        assertThat(conclusion("044c")).contains("success");
    }

    @Test
    void aRedCheckThatCouldNotBeShownIsShownLater() {
        bot.proofHost.scanned(MERGE, HEAD);
        bot.proofHost.checks.add(new Check("build", Optional.of("actions"), Check.State.FAILED, false));
        bot.proofHost.refuse("conclude", Reason.UNAVAILABLE);

        told();

        assertThat(bot.proofHost.bodies.get(PULL)).startsWith("**Not proved:** check build fails");
    }

    @Test
    void anotherFixIsPushedOnceThoughItsAnswerIsLost() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.loseAnswer("amend");

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.store
                        .newest(SHOP, 7)
                        .flatMap(Remediation::pullRequest)
                        .orElseThrow()
                        .head())
                .isEqualTo(commit(7_777));
        assertThat(bot.proofHost.bodies.get(PULL))
                .startsWith("**Not proved yet:**")
                .contains("by `IdleFixer`: the alert is still there");
    }

    @Test
    void whatAPersonPushesMeanwhileIsNotWrittenOver() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.refuse("amend", Reason.UNAVAILABLE);
        toldOnce();
        bot.host.pushTo(branch(7), 5_000);
        bot.settlePullRequest(PULL);

        assertThat(pull().head()).isEqualTo(commit(5_000));
        assertThat(bot.why(7)).startsWith("in review: somebody pushed to the branch");
    }

    @Test
    void whatAPersonPushesOnTopOfAnotherFixIsNotWrittenOver() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.loseAnswer("amend");
        toldOnce();
        bot.host.pushTo(branch(7), 5_000);
        bot.settlePullRequest(PULL);

        assertThat(pull().head()).isEqualTo(commit(5_000));
        assertThat(bot.why(7)).startsWith("in review: somebody pushed to the branch");
    }

    @Test
    void anotherFixThatMayNotBePushedEndsTheFix() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.refuse("amend", Reason.REFUSED);

        told();

        assertThat(bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
        assertThat(pull().state()).isEqualTo(PullRequest.State.CLOSED);
    }

    @Test
    void aPullRequestThatWasClosedBecauseItsAlertWasGoneIsNoPersonsWord() {
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.FIXED));
        bot.proofHost.loseAnswer("conclude");
        bot.add(SettleAlertTask.of(SHOP, 7));
        try {
            bot.runDue();
        } catch (CodeHostException e) {
            assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
        }
        database.transact(tx -> tx.handle().execute("delete from task where name = 'settle-alert'"));

        bot.settlePullRequest(PULL);

        assertThat(bot.why(7)).startsWith("superseded: the alert is gone from main without this fix");
    }

    @Test
    void aWithdrawalThatStandsInThePullRequestOnlyGetsIntoTheCheckRun() {
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.loseAnswer("conclude");

        toldOnce();
        bot.settlePullRequest(PULL);

        assertThat(bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
        assertThat(conclusion("044c")).contains("failure");
    }

    @Test
    void scansThatMayNotBeReadLeaveItAtWhatIsKnownWithoutThem() {
        for (int i = 0; i < 20; i++) {
            bot.proofHost.refuse("scans", Reason.FORBIDDEN);
        }
        for (int i = 0; i < 20; i++) {
            bot.clock.advance(Duration.ofMinutes(30));
            bot.runDue();
        }

        assertThat(bot.why(7)).startsWith("in review: checked: ");
        assertThat(pull().draft()).isFalse();
    }

    @Test
    void aLookThatIsRefusedOnceIsNotTheLast() {
        bot.proofHost.scanned(MERGE, HEAD);
        bot.proofHost.refuse("pullRequest", Reason.FORBIDDEN);
        bot.clock.advance(Duration.ofMinutes(30));
        bot.runDue();

        bot.clock.advance(Duration.ofHours(2));
        bot.runDue();

        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
    }

    @Test
    void aPullRequestThatIsGoneIsNotWaitedFor() {
        bot.host.pullRequests.clear();
        bot.settlePullRequest(PULL);
        assertThat(bot.state(7)).as("it may be too new").isEqualTo(RemediationState.PROVING);
        bot.clock.advance(Duration.ofHours(2));

        bot.settlePullRequest(PULL);

        assertThat(bot.why(7)).startsWith("cancelled: ");
    }

    @Test
    void whatAPersonClosesInReviewIsTheirWordThoughTheScannerSpokeAgainstIt() {
        bot.proofHost.checks.add(new Check("build", Optional.of("actions"), Check.State.PASSED, false));
        for (int i = 0; i < 20; i++) {
            bot.clock.advance(Duration.ofMinutes(30));
            bot.runDue();
        }
        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        told();
        assertThat(bot.proofHost.bodies.get(PULL)).startsWith("**Not proved:** the alert is still there");
        bot.host.settle(branch(7), PullRequest.State.CLOSED);

        bot.settlePullRequest(PULL);

        assertThat(bot.state(7)).isEqualTo(RemediationState.CLOSED);
    }
}
