package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.FILE;
import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.Fixers;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.remediation.CodeHost.Proposal;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an open alert to a pull request, or to the reason why there is none. */
class RemediateAlertTest {
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
    void open() {
        bot = new BotOnFakes(database);
        bot.alert(7, "ResetTokens");
    }

    @Test
    void anOpenAlertBecomesADraftPullRequestWithACheckRun() {
        bot.remediate(7);

        Proposal proposal = bot.host.proposals.get(branch(7));
        assertThat(bot.host.calls).containsExactly("alert", "snapshot", "propose", "report");
        assertThat(proposal.draft()).isTrue();
        assertThat(proposal.labels()).containsExactly("security");
        assertThat(proposal.title()).isEqualTo("Fix predictable random numbers in ResetTokens.java");
        assertThat(proposal.commits().get(0).headline()).isEqualTo(proposal.title());
        assertThat(proposal.body()).contains("Code scanning alert 7", bot.host.head.value(), "| Level | `checked` |");
        assertThat(proposal.files()).hasSize(1);
        assertThat(proposal.files().get(0).text())
                .contains("new SecureRandom()")
                .doesNotContain("new Random(");
        assertThat(bot.host.checkRuns).containsOnlyKeys("Fixwright/alert-7/044c");
        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.why(7))
                .isEqualTo("proving: checked, not yet proved: the repository's own scan and checks have not told yet"
                        + " (https://github.com/acme/shop/pull/100)");
    }

    @Test
    void aSecondRunAsksNothingAndChangesNothing() {
        bot.remediate(7);
        bot.host.calls.clear();

        bot.remediate(7);

        assertThat(bot.host.calls).isEmpty();
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void anAlertThatIsNoLongerOpenGetsNoPullRequest() {
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.DISMISSED));
        bot.remediate(7);
        assertThat(bot.why(7)).isEqualTo("dismissed: the alert is dismissed");

        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, LiveAlert.State.FIXED));
        bot.remediate(7);
        assertThat(bot.why(7)).isEqualTo("fixed: the alert is fixed already");

        bot.host.alerts.clear();
        bot.remediate(7);
        assertThat(bot.why(7)).isEqualTo("declined: the code host has no alert 7 any more");
        assertThat(bot.host.calls).containsOnly("alert");
    }

    @Test
    void anAlertThatNobodyToldOfHasAnAnswerToo() {
        assertThat(bot.why(99)).isEqualTo("Fixwright has not been told of alert 99");
    }

    @Test
    void aRuleWithoutAFixerIsDeclinedWithoutAFurtherLook() {
        LiveAlert alert = bot.host.alerts.get(7L);
        bot.host.alerts.put(
                7L,
                new LiveAlert(
                        7,
                        LiveAlert.State.OPEN,
                        new LiveAlert.Rule("CodeQL", "java/concatenated", List.of(), Optional.empty(), ""),
                        new LiveAlert.Instance(
                                "",
                                "refs/heads/main",
                                alert.commit(),
                                "/language:java",
                                new LiveAlert.Location(FILE, 9, 0, 9, 0)),
                        alert.address(),
                        true,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));

        bot.remediate(7);

        assertThat(bot.why(7)).isEqualTo("declined: no fixer for rule java/concatenated yet");
        assertThat(bot.host.calls).containsExactly("alert");
    }

    @Test
    void aPathThatLeavesTheRepositoryIsDeclined() {
        bot.host.alerts.put(7L, Alerts.at(7, "high", "../../etc/passwd", 1, bot.host.head));

        bot.remediate(7);

        assertThat(bot.why(7)).startsWith("declined: the alert names no file of the repository");
    }

    @Test
    void theFixersOwnReasonIsKeptVerbatim() {
        bot.host.put(FILE, "package com.acme;\nclass ResetTokens {}\n");

        bot.remediate(7);

        assertThat(bot.why(7)).isEqualTo("declined: the alert is stale: " + FILE + " has no line 9 any more");
    }

    @Test
    void aMovedLineIsFoundAgainByItsContent() {
        bot.host.push(2);
        bot.host.put(FILE, BotOnFakes.tokens("ResetTokens").replace("/** Hands", "// one\n// two\n/** Hands"));

        bot.remediate(7);

        assertThat(bot.host.calls).containsExactly("alert", "snapshot", "propose", "report");
        assertThat(bot.host.proposals.get(branch(7)).files().get(0).text()).contains("new SecureRandom()");
    }

    @Test
    void aChangedLineIsStale() {
        bot.host.push(2);
        bot.host.put(FILE, BotOnFakes.tokens("ResetTokens").replace("System.currentTimeMillis()", "4711"));

        bot.remediate(7);

        assertThat(bot.why(7))
                .isEqualTo(
                        "declined: the alert is stale: it was raised on commit 0000000 (refs/heads/main), and the code"
                                + " it points at in " + FILE + " is not to be found on main at 0000000");
        assertThat(bot.host.pullRequests).isEmpty();
    }

    @Test
    void theBaseMayMoveTwiceWhileAFixIsMade() {
        movesBase(2);

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.host.proposals.get(branch(7)).madeOn().head()).isEqualTo(bot.host.head);
    }

    @Test
    void aBaseThatMovesThreeTimesMakesTheAlertStale() {
        movesBase(3);

        bot.remediate(7);

        assertThat(bot.why(7)).startsWith("declined: the alert is stale: the default branch moved on 3 times");
        assertThat(bot.host.calls.stream().filter("propose"::equals)).hasSize(3);
        assertThat(bot.host.pullRequests).isEmpty();
    }

    private void movesBase(int times) {
        int[] left = {times};
        bot.host.beforePropose = () -> {
            if (left[0]-- > 0) {
                bot.host.push(50 + left[0]);
            }
        };
    }

    @Test
    void aFixOfAProtectedFileIsDeclinedAndToldOnTheHead() {
        bot = new BotOnFakes(database, new Fixers(List.of(new WorkflowFixer())));
        bot.alert(7, "ResetTokens");

        bot.remediate(7);

        assertThat(bot.why(7)).contains("the fix would change .github/workflows/ci.yml, which decides");
        assertThat(bot.host.checkRuns.get("Fixwright/alert-7/0001").summary()).contains("ci.yml");
        assertThat(bot.host.pullRequests).isEmpty();
    }

    /** A fixer that goes where none may. */
    private static final class WorkflowFixer implements Fixer {
        @Override
        public String weakness() {
            return "weakrandom";
        }

        @Override
        public boolean reads(Finding finding) {
            return true;
        }

        @Override
        public Attempt attempt(Finding finding, Project project) {
            Patch patch = Patch.of(new FilePatch.Created(SourcePath.of(".github/workflows/ci.yml"), "on: push\n"));
            return new Attempt.Fixed(new Fix("weakrandom", patch, "Does harm.", List.of()));
        }
    }

    @Test
    void withoutThePermissionForCheckRunsThePullRequestIsOpenedAllTheSame() {
        bot.host.refuse("report", Reason.FORBIDDEN, Optional.empty());

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.why(7)).contains("without a check run");
    }

    @Test
    void aPullRequestSaysWhenThereCanBeNoCheckRunAndNoneIsTried() {
        bot.host.mayReport = false;

        bot.remediate(7);

        assertThat(bot.host.proposals.get(branch(7)).body()).contains("has not been granted `checks: write`");
        assertThat(bot.host.calls).containsExactly("alert", "snapshot", "propose");
        assertThat(bot.why(7)).contains("without a check run");
    }

    @Test
    void aRefusedPullRequestFailsWithItsReasonAndIsNotTriedAgain() {
        bot.host.refuse("propose", Reason.REFUSED, Optional.empty());

        bot.remediate(7);

        assertThat(bot.outcomes).containsExactly("remediate-alert GivenUp[reason=propose was refused]");
        assertThat(bot.why(7)).isEqualTo("failed: propose was refused");
        assertThat(bot.host.checkRuns.values())
                .singleElement()
                .satisfies(run -> assertThat(run.summary()).contains("propose was refused"));
    }

    @Test
    void aLostRepositoryCancels() {
        bot.host.refuse("snapshot", Reason.GONE, Optional.empty());

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.CANCELLED);
        assertThat(bot.outcomes).containsExactly("remediate-alert Done[]");
    }

    @Test
    void aUsedUpLimitWaitsUntilItEnds() {
        java.time.Instant ends = bot.clock.instant().plusSeconds(1234);
        bot.host.refuse("propose", Reason.RATE_LIMITED, Optional.of(ends));

        bot.remediate(7);
        assertThat(bot.outcomes)
                .containsExactly("remediate-alert RetryAt[when=" + ends + ", reason=propose was refused]");
        bot.clock.advance(java.time.Duration.ofSeconds(1234));
        bot.runDue();

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void aHostThatIsDownIsAskedEightTimes() {
        for (int i = 0; i < 8; i++) {
            bot.host.refuse("alert", Reason.UNAVAILABLE, Optional.empty());
        }

        bot.remediate(7);
        for (int i = 0; i < 8; i++) {
            bot.clock.advance(java.time.Duration.ofMinutes(90));
            bot.runDue();
        }

        assertThat(bot.host.calls).hasSize(8);
        assertThat(bot.why(7)).isEqualTo("failed: alert was refused (tried 8 times)");
        assertThat(bot.outcomes).hasSize(8).last().asString().contains("GivenUp");
    }

    @Test
    void anInterruptedRunIsFinishedByTheNextWhateverItHadWritten() {
        for (String call : List.of("alert", "snapshot", "propose", "report")) {
            long alert = 20 + call.length();
            bot.alert(alert, "Tokens" + alert);
            bot.host.loseAnswer(call);

            bot.remediate(alert);
            assertThat(bot.outcomes).last().asString().contains("RetryAt");
            bot.clock.advance(java.time.Duration.ofMinutes(30));
            bot.runDue();

            assertThat(bot.state(alert)).as(call).isEqualTo(RemediationState.PROVING);
            assertThat(bot.store.newest(SHOP, alert).orElseThrow().pullRequest())
                    .isPresent();
        }
        assertThat(bot.host.pullRequests).hasSize(4);
        assertThat(bot.host.checkRuns).hasSize(4);
    }

    @Test
    void aFaultInAFixerIsKeptApartAfterThreeAttempts() {
        bot = new BotOnFakes(database, new Fixers(List.of(new FaultyFixer())));
        bot.alert(7, "ResetTokens");
        TaskHandler task = bot.handler(RemediateAlertTask.NAME);
        assertThatThrownBy(() -> task.run(RemediateAlertTask.of(SHOP, 7))).hasMessage("poison");
        assertThatThrownBy(() -> task.run(RemediateAlertTask.of(SHOP, 7))).hasMessage("poison");

        assertThat(task.run(RemediateAlertTask.of(SHOP, 7))).isInstanceOf(TaskOutcome.GivenUp.class);
        assertThat(bot.why(7))
                .startsWith("failed: a fault of Fixwright, not of the code: IllegalArgumentException in 3 attempts");
    }

    /** A fixer that some code breaks. */
    private static final class FaultyFixer implements Fixer {
        @Override
        public String weakness() {
            return "weakrandom";
        }

        @Override
        public boolean reads(Finding finding) {
            return true;
        }

        @Override
        public Attempt attempt(Finding finding, Project project) {
            throw new IllegalArgumentException("poison");
        }
    }

    @Test
    void aPullRequestThatAPersonClosedIsNeverProposedAgain() {
        bot.remediate(7);
        bot.host.settle(branch(7), CodeHost.PullRequest.State.CLOSED);
        bot.settlePullRequest(100);
        assertThat(bot.why(7)).startsWith("closed: pull request https://github.com/acme/shop/pull/100 was closed");

        bot.remediate(7);
        bot.settleAlert(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.CLOSED);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void whatPeopleDidIsFoundWhenTheDatabaseForgot() {
        bot.remediate(7);
        bot.host.settle(branch(7), CodeHost.PullRequest.State.CLOSED);
        forgetEverything();

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.CLOSED);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void anOpenPullRequestIsFoundWhenTheDatabaseForgot() {
        bot.remediate(7);
        forgetEverything();

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.host.pullRequests).hasSize(1);
        assertThat(bot.host.checkRuns).hasSize(1);
    }

    private void forgetEverything() {
        bot.database.transact(tx -> {
            tx.handle().execute("delete from remediation");
            tx.handle().execute("delete from finding");
        });
    }
}
