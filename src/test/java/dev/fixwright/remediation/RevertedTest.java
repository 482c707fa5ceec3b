package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.CommitId;
import dev.fixwright.task.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merged fix that somebody takes back is not proposed again, whichever way it shows and whenever it is told. */
class RevertedTest {
    private static final CommitId MERGE = FakeCodeHost.commit(4_711);
    private static final String BY = "pull request https://github.com/acme/shop/pull/12";

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
        start();
    }

    private void start() {
        bot = new BotOnFakes(database);
        bot.alert(7, "ResetTokens");
        bot.remediate(7);
        bot.proofHost.mergeCommits.put(100L, MERGE);
        bot.host.settle(branch(7), PullRequest.State.MERGED);
    }

    private void alertIs(LiveAlert.State state) {
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, state));
    }

    private void mergedAndFixed() {
        bot.settlePullRequest(100);
        alertIs(LiveAlert.State.FIXED);
        bot.settleAlert(7);
        alertIs(LiveAlert.State.OPEN);
    }

    private static Task revertOf(long pullRequest) {
        return revert("\"pullRequest\":" + pullRequest, BY);
    }

    private static Task revertOf(CommitId commit) {
        return revert("\"commit\":\"" + commit + "\"", "commit c1");
    }

    private static Task revert(String what, String by) {
        String payload = TaskPayload.of(SHOP).replaceFirst("}$", "," + what + ",\"by\":\"" + by + "\"}");
        return new Task("note-revert", "22/" + what, payload).inLaneOf(SHOP.installationId());
    }

    private void run(Task... tasks) {
        for (Task task : tasks) {
            bot.add(task);
            bot.runDue();
        }
    }

    @Test
    void aPullRequestThatTakesItBackIsNamed() {
        mergedAndFixed();

        run(revertOf(100), revertOf(100), RemediateAlertTask.of(SHOP, 7), SettleAlertTask.of(SHOP, 7));

        assertThat(bot.why(7))
                .isEqualTo("reverted: its fix was merged and taken back by " + BY
                        + " (https://github.com/acme/shop/pull/100)");
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void aRevertThatIsToldOfBeforeTheMergeCountsToo() {
        run(revertOf(100), SettlePullRequestTask.of(SHOP, 100));

        assertThat(bot.state(7)).isEqualTo(RemediationState.REVERTED);
    }

    @Test
    void aCommitThatTakesBackTheMergeOrTheFixCounts() {
        for (CommitId commit : List.of(MERGE, FakeCodeHost.commit(1_100))) {
            start();
            mergedAndFixed();

            run(revertOf(FakeCodeHost.commit(99)));
            assertThat(bot.state(7)).isEqualTo(RemediationState.FIXED);
            run(revertOf(commit), revertOf(commit));

            assertThat(bot.why(7)).startsWith("reverted: its fix was merged and taken back by commit c1");
        }
    }

    @Test
    void anAlertThatComesBackForTheVerySameFixTellsThatItWasTakenBack() {
        mergedAndFixed();

        run(RemediateAlertTask.of(SHOP, 7), RemediateAlertTask.of(SHOP, 7), revertOf(100));

        assertThat(bot.why(7))
                .startsWith("reverted: the alert is back after pull request https://github.com/acme/shop/pull/100");
        assertThat(bot.store.ofPullRequest(SHOP, 100).orElseThrow().state()).isEqualTo(RemediationState.REVERTED);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void aFixThatWasTakenBackIsKnownAgainAfterAnotherRound() {
        mergedAndFixed();
        bot.host.push(2);
        bot.host.put(BotOnFakes.FILE, "package com.acme;\n");
        run(RemediateAlertTask.of(SHOP, 7));
        assertThat(bot.state(7)).isEqualTo(RemediationState.DECLINED);
        bot.host.push(3);
        bot.host.put(BotOnFakes.FILE, BotOnFakes.tokens("ResetTokens"));

        run(RemediateAlertTask.of(SHOP, 7));

        assertThat(bot.why(7))
                .startsWith("declined: this very fix was taken back before: it was merged with"
                        + " https://github.com/acme/shop/pull/100");
        assertThat(bot.store.ofPullRequest(SHOP, 100).orElseThrow().state()).isEqualTo(RemediationState.REVERTED);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void aFixThatIsNotMergedIsNotTakenBack() {
        bot.host.settle(branch(7), PullRequest.State.OPEN);
        run(revertOf(100));
        assertThat(bot.state(7)).matches(RemediationState::isProposed);

        bot.host.settle(branch(7), PullRequest.State.CLOSED);
        run(revertOf(100), revertOf(4_712));
        assertThat(bot.state(7)).isEqualTo(RemediationState.CLOSED);
    }

    @Test
    void noOrderAndNoRepetitionOfWhatIsToldChangesTheEnd() {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            start();
            mergedAndFixed();
            List<Task> events = new ArrayList<>(List.of(
                    revertOf(100),
                    revertOf(MERGE),
                    RemediateAlertTask.of(SHOP, 7),
                    SettleAlertTask.of(SHOP, 7),
                    SettlePullRequestTask.of(SHOP, 100)));
            events.addAll(List.copyOf(events));
            Collections.shuffle(events, random);

            run(events.toArray(new Task[0]));

            assertThat(bot.state(7)).isEqualTo(RemediationState.REVERTED);
            assertThat(bot.host.pullRequests).hasSize(1);
        }
    }
}
