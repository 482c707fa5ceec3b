package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.commit;
import static dev.fixwright.remediation.FakeProofHost.TOOL;
import static dev.fixwright.remediation.FakeProofHost.result;
import static dev.fixwright.remediation.OpenFix.HEAD;
import static dev.fixwright.remediation.OpenFix.MERGE;
import static dev.fixwright.remediation.OpenFix.PULL;
import static dev.fixwright.remediation.OpenFix.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.Scan;
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

/** What two scans, or the lack of one, may and may not be taken for. */
class ComparedScansTest {
    private static final String MAIN = "refs/heads/main";
    private static final CommitId TRIED = commit(50);

    private static Database database;

    private OpenFix fix;
    private FakeProofHost scans;

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
        begin(Optional.empty());
    }

    private void begin(Optional<String> policy) {
        fix = new OpenFix(database, policy, new WeakRandomFixer());
        scans = fix.bot.proofHost;
    }

    private static ScanResult elsewhere(long alert) {
        return new ScanResult(OptionalLong.of(alert), TOOL, "SQL_INJECTION", "src/Other.java", 3);
    }

    private static ScanResult at(int line, long alert) {
        return new ScanResult(OptionalLong.of(alert), TOOL, RULE, BotOnFakes.FILE, line);
    }

    @Test
    void anAlertThatIsStillThereIsNotProvedThoughThePolicyAsksForNoScan() {
        begin(Optional.of("verify: { require: [checks] }"));
        scans.scanned(MERGE, HEAD, result(7, RULE));

        fix.told();

        assertThat(fix.bot.why(7)).startsWith("in review: checked: the alert is still there");
        assertThat(fix.pull().draft()).isFalse();
    }

    @Test
    void aNewAlertIsNotProvedThoughThePolicyAllowsIt() {
        begin(Optional.of("verify: { require: [rescan] }"));
        scans.scanned(MERGE, HEAD, result(8, RULE), result(9, "SQL_INJECTION"));

        fix.told();

        assertThat(fix.bot.why(7)).startsWith("in review: checked: the alert is gone, and there is a new alert");
    }

    @Test
    void whatTheDefaultBranchGotRidOfMeanwhileIsNotNew() {
        scans.tries.put(TRIED, fix.bot.host.head);
        scans.scanned(MERGE, TRIED, result(8, RULE), elsewhere(5));
        fix.bot.host.push(2);
        scans.scanned(MAIN, commit(2), result(7, RULE), result(8, RULE));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void whatTheSameBaseHasNotIsNewWhereverItIs() {
        scans.tries.put(TRIED, fix.bot.host.head);
        scans.scanned(MERGE, TRIED, result(8, RULE), elsewhere(9));

        fix.told();

        assertThat(fix.bot.why(7)).contains("the fix brings a new alert: SQL_INJECTION");
    }

    @Test
    void whatOnlyTheLaterOfTwoVersionsOfAToolFindsElsewhereIsNotNew() {
        Scan after = scans.scanned(MERGE, HEAD, result(8, RULE), elsewhere(9));
        scans.replace(
                after, new Scan(after.id(), TOOL, Optional.of("5.0"), "spotbugs", MERGE, HEAD, after.at(), "", ""));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void aScanThatTheCodeHostTookLessOfThanOfTheBaseIsNone() {
        Scan after = scans.scanned(MERGE, HEAD, result(8, RULE));
        scans.replace(
                after,
                new Scan(
                        after.id(),
                        TOOL,
                        after.version(),
                        "spotbugs",
                        MERGE,
                        HEAD,
                        after.at(),
                        "",
                        "only 5000 results"));

        fix.told();

        assertThat(fix.bot.why(7)).startsWith("proving: not yet proved: waiting for the scan");
    }

    @Test
    void anAlertThatOnlyGotAnotherNumberIsNotNew() {
        scans.scanned(MERGE, HEAD, at(10, 12));
        scans.ofOtherTools.add(at(10, 12));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void theAlertItselfUnderAnotherNumberIsNew() {
        scans.scanned(MERGE, HEAD, result(8, RULE), at(10, 12));

        fix.told();

        assertThat(fix.bot.why(7)).contains("the fix brings a new alert: PREDICTABLE_RANDOM");
    }

    @Test
    void aBaseThatDoesNotReportTheAlertProvesNothing() {
        scans.scans.clear();
        scans.scanned(MAIN, fix.bot.host.head, result(8, RULE));
        scans.scanned(MERGE, HEAD, result(8, RULE));

        fix.told();
        assertThat(fix.bot.why(7)).startsWith("proving: not yet proved: waiting for a scan of main that has the alert");
        fix.waitLong();

        assertThat(fix.bot.why(7)).startsWith("in review: checked: no scan of main has the alert");
    }

    @Test
    void whatAnEarlierHeadHadSaysNothingOfThisOne() {
        scans.standsOn.add(commit(4_711));
        scans.scanned(MERGE, HEAD, result(8, RULE));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void theSameToolsScanForAnotherPurposeSpeaksAgainstItToo() {
        scans.standsOn.add(HEAD);
        scans.scanned(MERGE, HEAD, result(8, RULE));

        fix.told();

        assertThat(fix.bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
    }

    @Test
    void whatSpeaksAgainstAProvedFixIsHeard() {
        scans.scanned(MERGE, HEAD, result(8, RULE));
        fix.told();
        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
        scans.ofOtherTools.add(new ScanResult(OptionalLong.of(12), "Semgrep", "java.crypto", BotOnFakes.FILE, 3));

        fix.toldAgainst();

        assertThat(scans.bodies.get(PULL)).startsWith("**Not proved:** the fix brings a new alert: java.crypto");
        assertThat(fix.pull().state()).isEqualTo(PullRequest.State.OPEN);
        assertThat(fix.bot.why(7)).startsWith("in review: unverified: ");
    }

    @Test
    void whatASlowerToolTellsOfTheDefaultBranchTooIsNotNew() {
        scans.scanned(MERGE, HEAD, result(8, RULE));
        ScanResult late = new ScanResult(OptionalLong.of(12), "Semgrep", "java.crypto", BotOnFakes.FILE, 3);
        scans.ofOtherTools.add(late);
        scans.onMain.add(late);

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void whatAToolThatNeverLookedAtTheBaseFindsElsewhereIsNotNew() {
        scans.scanned(MERGE, HEAD, result(8, RULE));
        scans.ofOtherTools.add(new ScanResult(OptionalLong.of(12), "Semgrep", "java.crypto", "src/Other.java", 3));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
    }

    @Test
    void whatAToolThatLookedAtTheBaseFindsElsewhereIsNew() {
        scans.scanned(MERGE, HEAD, result(8, RULE));
        CommitId base = fix.bot.host.head;
        scans.scansOfOthers =
                List.of(new Scan(1, "Semgrep", Optional.empty(), "", MAIN, base, fix.bot.clock.instant(), "", ""));
        scans.ofOtherTools.add(new ScanResult(OptionalLong.of(12), "Semgrep", "java.crypto", "src/Other.java", 3));

        fix.told();

        assertThat(fix.bot.why(7)).contains("the fix brings a new alert: java.crypto (Semgrep) in src/Other.java");
    }

    @Test
    void aProofThatComesInReviewAsksNobodyASecondTime() {
        fix.waitLong();
        scans.scanned(MERGE, HEAD, result(8, RULE));

        fix.told();

        assertThat(fix.record().level()).isEqualTo(ProofLevel.PROVED);
        assertThat(scans.calls).contains("conclude NONE").containsOnlyOnce("conclude READY");
    }

    @Test
    void anotherAttemptIsWaitedForAsLongAsTheFirst() {
        fix = new OpenFix(database, Optional.empty(), new IdleFixer(), new WeakRandomFixer());
        scans = fix.bot.proofHost;
        fix.check("build", Check.State.PASSED);
        fix.bot.clock.advance(Duration.ofHours(5));
        scans.scanned(MERGE, HEAD, result(7, RULE));
        fix.told();
        assertThat(fix.pull().head()).isNotEqualTo(HEAD);

        fix.bot.clock.advance(Duration.ofHours(2));
        fix.told();

        assertThat(fix.bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void aPullRequestThatIsTakenUpAgainWithoutAFixIsPeoplesTurn() {
        fix.bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.DISMISSED));
        fix.bot.settleAlert(7);
        fix.bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.OPEN));
        fix.bot.host.policy = Optional.of("mode: off");

        fix.bot.settleAlert(7);

        assertThat(fix.bot.why(7)).startsWith("in review: ");
    }

    private void alertIs(LiveAlert.State state) {
        fix.bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, state));
        fix.bot.settleAlert(7);
    }

    @Test
    void aPullRequestThatIsTakenUpAgainIsNotCalledAFixThatItDoesNotCarry() {
        alertIs(LiveAlert.State.DISMISSED);
        fix.bot.host.put(BotOnFakes.FILE, BotOnFakes.tokens("ResetTokens").replace("Draws", "Draws anew"));

        alertIs(LiveAlert.State.OPEN);

        assertThat(fix.bot.why(7)).startsWith("in review: pull request https://github.com/acme/shop/pull/100 is open");
    }

    @Test
    void aPullRequestThatSomebodyPushedToMeanwhileIsTheirs() {
        alertIs(LiveAlert.State.DISMISSED);
        fix.bot.host.pushTo(BotOnFakes.branch(7), 5_000);

        alertIs(LiveAlert.State.OPEN);

        assertThat(fix.bot.why(7)).startsWith("in review: somebody pushed to the branch");
    }

    @Test
    void whatWasWithdrawnIsNotCalledClosedByAPersonLater() {
        scans.scanned(MERGE, HEAD, result(7, RULE));
        fix.told();

        fix.bot.remediate(7);

        assertThat(fix.bot.why(7)).startsWith("declined: the fix was withdrawn: the alert is still there");
    }

    @Test
    void aCheckThatWasRedBeforeSaysNothingOfTheFix() {
        scans.scanned(MERGE, HEAD, result(8, RULE));
        fix.check("build", Check.State.FAILED);
        fix.check("lint", Check.State.PASSED);
        scans.checksOfBase.addAll(scans.checks);
        fix.told();
        assertThat(fix.bot.why(7)).startsWith("proving: checked: check build fails");

        fix.waitLong();

        assertThat(fix.bot.why(7)).startsWith("in review: checked: check build fails, as before the fix");
        assertThat(fix.pull().draft()).isFalse();
    }
}
