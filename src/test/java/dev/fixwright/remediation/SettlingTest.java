package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events move remediations by what stands on the code host, so that their order and number do not matter. */
class SettlingTest {
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

    private void alertIs(LiveAlert.State state) {
        bot.host.alerts.compute(7L, (number, alert) -> Alerts.in(alert, state));
    }

    @Test
    void aMergedPullRequestAndAGoneAlertEndInFixed() {
        bot.remediate(7);
        bot.host.settle(branch(7), PullRequest.State.MERGED);
        bot.settlePullRequest(100);
        assertThat(bot.state(7)).isEqualTo(RemediationState.MERGED);

        alertIs(LiveAlert.State.FIXED);
        bot.settleAlert(7);

        assertThat(bot.why(7)).isEqualTo("fixed: the alert is fixed (https://github.com/acme/shop/pull/100)");
    }

    @Test
    void aDismissedAlertEndsItsRemediation() {
        bot.remediate(7);
        alertIs(LiveAlert.State.DISMISSED);

        bot.settleAlert(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.DISMISSED);
    }

    @Test
    void anAlertThatAPersonReopensIsTakenUpAgainWithItsPullRequest() {
        bot.remediate(7);
        alertIs(LiveAlert.State.DISMISSED);
        bot.settleAlert(7);
        alertIs(LiveAlert.State.OPEN);

        bot.settleAlert(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.host.pullRequests).hasSize(1);
    }

    @Test
    void anAlertThatComesBackAfterItsFixWasMergedGetsABranchOfItsOwn() {
        bot.remediate(7);
        bot.host.settle(branch(7), PullRequest.State.MERGED);
        bot.settlePullRequest(100);
        alertIs(LiveAlert.State.FIXED);
        bot.settleAlert(7);
        alertIs(LiveAlert.State.OPEN);

        bot.host.put(BotOnFakes.FILE, BotOnFakes.tokens("ResetTokens").replace("Draws", "Draws anew"));
        bot.remediate(7);

        assertThat(bot.host.pullRequests).containsOnlyKeys(branch(7), branch(7) + "-2");
        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void anAlertThatGoesByItselfClosesItsPullRequestAndGetsAnotherShouldItComeBack() {
        bot.remediate(7);
        alertIs(LiveAlert.State.FIXED);
        bot.settleAlert(7);
        assertThat(bot.why(7)).startsWith("superseded: the alert is gone from main without this fix");
        assertThat(bot.host.pullRequests.get(branch(7)).state()).isEqualTo(PullRequest.State.CLOSED);
        alertIs(LiveAlert.State.OPEN);

        bot.remediate(7);

        assertThat(bot.host.pullRequests).containsOnlyKeys(branch(7), branch(7) + "-2");
        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void aMergeThatIsToldOfAfterTheAlertIsGoneChangesNothing() {
        bot.remediate(7);
        bot.host.settle(branch(7), PullRequest.State.MERGED);
        alertIs(LiveAlert.State.FIXED);
        bot.settleAlert(7);

        bot.settlePullRequest(100);

        assertThat(bot.state(7)).isEqualTo(RemediationState.FIXED);
        alertIs(LiveAlert.State.OPEN);
        bot.host.put(BotOnFakes.FILE, BotOnFakes.tokens("ResetTokens").replace("Draws", "Draws anew"));
        bot.remediate(7);
        assertThat(bot.host.pullRequests).containsOnlyKeys(branch(7), branch(7) + "-2");
    }

    @Test
    void aPullRequestOfSomebodyElseIsLeftAlone() {
        bot.settlePullRequest(4711);

        assertThat(bot.host.calls).isEmpty();
    }

    @Test
    void aForeignPushHandsTheBranchOver() {
        bot.remediate(7);
        bot.host.pushTo(branch(7), 666);

        bot.settlePullRequest(100);
        bot.settlePullRequest(100);

        assertThat(bot.why(7)).startsWith("in review: somebody pushed to the branch");
        assertThat(bot.host.checkRuns.get("Fixwright/alert-7/029a"))
                .satisfies(run -> assertThat(run.conclusion()).contains("failure"))
                .satisfies(run -> assertThat(run.head()).isEqualTo(FakeCodeHost.commit(666)));
        assertThat(bot.host.calls.stream().filter("report"::equals)).hasSize(2);
    }

    @Test
    void anyOrderOfEventsEndsInWhatStandsOnTheHost() {
        Random random = new Random(5);
        for (long alert = 50; alert < 90; alert++) {
            bot.alert(alert, "Tokens" + alert);
            LiveAlert.State end = LiveAlert.State.values()[random.nextInt(3)];
            List<Task> events = new ArrayList<>(List.of(
                    RemediateAlertTask.of(SHOP, alert),
                    SettleAlertTask.of(SHOP, alert),
                    RemediateAlertTask.of(SHOP, alert),
                    SettleAlertTask.of(SHOP, alert),
                    SettlePullRequestTask.of(SHOP, 100)));
            Collections.shuffle(events, random);
            int changesAt = random.nextInt(events.size());
            for (int i = 0; i < events.size(); i++) {
                if (i == changesAt) {
                    bot.host.alerts.computeIfPresent(alert, (number, live) -> Alerts.in(live, end));
                    events.add(SettleAlertTask.of(SHOP, alert));
                }
                bot.add(events.get(i));
                bot.runDue();
            }
            bot.clock.advance(Duration.ofHours(2));
            RemediationState state = bot.state(alert);
            switch (end) {
                case FIXED -> assertThat(state).isEqualTo(RemediationState.FIXED);
                case DISMISSED -> assertThat(state).isEqualTo(RemediationState.DISMISSED);
                case OPEN -> assertThat(state).isIn(RemediationState.PROVING, RemediationState.QUEUED);
            }
        }
        assertThat(bot.host.pullRequests.values().stream().map(PullRequest::number))
                .doesNotHaveDuplicates();
    }
}
