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
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.ScanResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an open pull request to its proof, or to the end of it, by what scans and checks say. */
class ProvingTest {
    private static final String RULE = "PREDICTABLE_RANDOM";
    private static final long PULL = 100;
    private static final CommitId HEAD = commit(1_100);
    private static final String MERGE = "refs/pull/100/merge";

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

    private void told() {
        bot.add(NoteEvidenceTask.of(SHOP, pull().head(), false));
        bot.runDue();
        bot.clock.advance(Duration.ofSeconds(10));
        bot.runDue();
    }

    private PullRequest pull() {
        return bot.host.pullRequests.get(branch(7));
    }

    private ProofRecord record() {
        Remediation remediation = bot.store.newest(SHOP, 7).orElseThrow();
        return bot.ledger.proofs().of(remediation, pull().head()).orElseThrow().record();
    }

    @Test
    void anAlertThatIsGoneWithNothingNewAndGreenChecksIsProved() {
        check("build", Check.State.PASSED);
        bot.proofHost.scanned(MERGE, HEAD, result(8, RULE));

        told();

        assertThat(bot.why(7))
                .startsWith("in review: proved: the alert is gone, nothing new is reported, the checks pass");
        assertThat(pull().draft()).isFalse();
        assertThat(record().level()).isEqualTo(ProofLevel.PROVED);
        assertThat(record().scans()).hasValueSatisfying(scans -> {
            assertThat(List.of(scans.targetBefore(), scans.targetAfter())).containsExactly(1, 0);
            assertThat(List.of(scans.ruleBefore(), scans.ruleAfter())).containsExactly(2, 1);
        });
        assertThat(bot.proofHost.bodies.get(PULL)).startsWith("**Proved:** the alert is gone");
    }

    @Test
    void whatIsProvedIsNotAskedAboutAgain() {
        bot.proofHost.scanned(MERGE, HEAD);
        told();
        bot.proofHost.calls.clear();

        told();

        assertThat(bot.proofHost.calls).isEmpty();
    }

    @Test
    void manyEventsAreOneLook() {
        bot.proofHost.scanned(MERGE, HEAD);
        for (int i = 0; i < 20; i++) {
            bot.add(NoteEvidenceTask.of(SHOP, HEAD, false));
            bot.runDue();
        }
        bot.clock.advance(Duration.ofSeconds(10));
        bot.runDue();

        assertThat(bot.proofHost.calls)
                .containsExactly("pullRequest", "scans", "results", "results", "stands", "firstSeen", "conclude READY");
    }

    @Test
    void aCommitThatIsNoFixAsksTheHostNothing() {
        bot.add(NoteEvidenceTask.of(SHOP, commit(4_711), false));
        bot.runDue();
        bot.clock.advance(Duration.ofSeconds(10));
        bot.runDue();

        assertThat(bot.proofHost.calls).isEmpty();
    }

    @Test
    void whileACheckRunsOnlyThePullRequestIsRead() {
        check("build", Check.State.PENDING);
        bot.proofHost.scanned(MERGE, HEAD);

        told();

        assertThat(bot.proofHost.calls).containsExactly("pullRequest");
        assertThat(bot.why(7))
                .startsWith("proving: not yet proved: waiting for the scan of this commit and check build");
    }

    @Test
    void aFixThatTheScannerSpeaksAgainstIsWithdrawn() {
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));

        told();

        assertThat(bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
        assertThat(pull().state()).isEqualTo(PullRequest.State.CLOSED);
        assertThat(bot.proofHost.bodies.get(PULL)).startsWith("**Not proved:** the alert is still there.");
        assertThat(bot.host.checkRuns)
                .hasEntrySatisfying(
                        "Fixwright/alert-7/044c",
                        run -> assertThat(run.conclusion()).contains("failure"));
    }

    @Test
    void aPullRequestThatAnInterruptedRunClosedIsNoPersonsWord() {
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        told();
        database.transact(tx -> tx.handle()
                .execute("update remediation set state = 'proving', reason = '', live_finding_id = finding_id"));

        bot.settlePullRequest(PULL);

        assertThat(bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
    }

    @Test
    void aNewAlertOfAnotherRuleSpeaksAgainstTheFix() {
        bot.proofHost.scanned(MERGE, HEAD, result(8, RULE), result(9, "SQL_INJECTION"));

        told();

        assertThat(bot.why(7)).contains("the fix brings a new alert: SQL_INJECTION (SpotBugs)");
        assertThat(pull().state()).isEqualTo(PullRequest.State.CLOSED);
    }

    @Test
    void aNewAlertOfAnotherToolSpeaksAgainstTheFix() {
        bot.proofHost.scanned(MERGE, HEAD, result(8, RULE));
        bot.proofHost.ofOtherTools.add(
                new ScanResult(OptionalLong.of(12), "Semgrep", "java.crypto", BotOnFakes.FILE, 3));

        told();

        assertThat(bot.why(7)).contains("the fix brings a new alert: java.crypto (Semgrep)");
    }

    @Test
    void whatSomebodyElseBroughtMeanwhileIsNotLaidAtTheFixsDoor() {
        bot.proofHost.scanned(
                MERGE,
                HEAD,
                result(8, RULE),
                new ScanResult(OptionalLong.of(9), FakeProofHost.TOOL, "SQL_INJECTION", "src/Other.java", 3));
        bot.host.push(2);

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
    }

    @Test
    void aRedCheckKeepsTheDraftUntilItIsGreen() {
        bot.proofHost.scanned(MERGE, HEAD);
        check("build", Check.State.FAILED);
        told();
        assertThat(bot.why(7)).startsWith("proving: checked: check build fails");
        assertThat(pull().draft()).isTrue();

        bot.proofHost.checks.clear();
        check("build", Check.State.PASSED);
        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.IN_REVIEW);
        assertThat(pull().draft()).isFalse();
    }

    @Test
    void aCheckThatStaysRedEndsTheFixWhenThePatienceIsOver() {
        bot.proofHost.scanned(MERGE, HEAD);
        check("build", Check.State.FAILED);
        told();

        waitLong();

        assertThat(bot.why(7)).startsWith("declined: the fix was withdrawn: check build fails");
        assertThat(pull().state()).isEqualTo(PullRequest.State.CLOSED);
    }

    @Test
    void withoutAScanItIsReadyInTheEndAndSaysSo() {
        told();
        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);

        waitLong();

        assertThat(bot.why(7)).startsWith("in review: checked: no scan of this pull request came in time");
        assertThat(pull().draft()).isFalse();
        assertThat(record().level()).isEqualTo(ProofLevel.CHECKED);
    }

    @Test
    void aScanThatComesTooLateStillProves() {
        waitLong();
        bot.proofHost.scanned(MERGE, HEAD);

        told();

        assertThat(record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void whereOnlyTheDefaultBranchIsScannedNobodyWaits() {
        for (int i = 0; i < 3; i++) {
            bot.proofHost.scanned("refs/heads/main", commit(50 + i), result(7, RULE));
        }

        told();

        assertThat(bot.why(7)).startsWith("in review: checked: the scanner does not run on pull requests here");
    }

    @Test
    void anotherCategoryIsAnotherScan() {
        bot.proofHost.scans.clear();
        bot.proofHost.scanned("refs/heads/main", bot.host.head, result(7, RULE));
        bot.proofHost.scannedAs("frontend", MERGE, HEAD);

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void aPushByAPersonVoidsTheProof() {
        bot.proofHost.scanned(MERGE, HEAD);
        bot.host.pushTo(branch(7), 5_000);

        bot.settlePullRequest(PULL);

        assertThat(bot.why(7)).startsWith("in review: somebody pushed to the branch");
        assertThat(pull().draft()).isTrue();
        assertThat(bot.proofHost.bodies.get(PULL)).startsWith("**Not proved:** somebody pushed to this branch.");
    }

    @Test
    void anAlertThatIsGoneByItselfNeedsNoPullRequest() {
        bot.proofHost.scanned("refs/heads/main", commit(2));
        bot.proofHost.scanned(MERGE, HEAD);
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.FIXED));

        told();

        assertThat(bot.why(7)).startsWith("superseded: the alert is gone from main without this fix");
        assertThat(pull().state()).isEqualTo(PullRequest.State.CLOSED);
    }

    @Test
    void theNextFixerTriesOnTheSameBranch() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        assertThat(record().made().fixer()).isEqualTo("IdleFixer");
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(record().made().fixer()).isEqualTo("WeakRandomFixer");
        assertThat(bot.proofHost.amended)
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains("SecureRandom"));
        bot.proofHost.scanned(MERGE, pull().head());
        told();
        assertThat(record().level()).isEqualTo(ProofLevel.PROVED);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void thePolicySaysHowManyFixersMayTry() {
        bot.host.policy = Optional.of("verify: { attempts: 1 }");
        beginAgain(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));

        told();

        assertThat(bot.state(7)).isEqualTo(RemediationState.DECLINED);
    }

    private void beginAgain(Fixers fixers) {
        Optional<String> policy = bot.host.policy;
        bot = new BotOnFakes(database, fixers);
        bot.host.policy = policy;
        bot.alert(7, "ResetTokens");
        bot.proofHost.opened = bot.clock.instant();
        bot.remediate(7);
        bot.proofHost.scanned("refs/heads/main", bot.host.head, result(7, RULE));
    }

    @Test
    void aRunThatWasInterruptedAfterItsPushGoesOn() {
        begin(new Fixers(List.of(new IdleFixer(), new WeakRandomFixer())));
        bot.proofHost.scanned(MERGE, HEAD, result(7, RULE));
        bot.proofHost.loseAnswer("amend");
        try {
            told();
        } catch (CodeHostException e) {
            assertThat(e.reason()).isEqualTo(CodeHostException.Reason.UNAVAILABLE);
        }

        bot.settlePullRequest(PULL);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(record().made().fixer()).isEqualTo("WeakRandomFixer");
    }

    private void check(String name, Check.State state) {
        bot.proofHost.checks.add(new Check(name, Optional.of("github-actions"), state, false));
    }

    private void waitLong() {
        for (int i = 0; i < 20; i++) {
            bot.clock.advance(Duration.ofMinutes(30));
            bot.runDue();
        }
    }
}
