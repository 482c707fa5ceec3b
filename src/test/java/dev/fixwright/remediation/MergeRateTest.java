package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.remediation.CodeHost.PullRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule whose pull requests people mostly refuse is only suggested, until its policy says otherwise. */
class MergeRateTest {
    private static Database database;

    private BotOnFakes bot;
    private long next = 1;

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
    }

    private long proposed() {
        long alert = next++;
        bot.clock.advance(Duration.ofHours(1));
        bot.alert(alert, "Tokens" + alert);
        bot.remediate(alert);
        return alert;
    }

    private void ends(PullRequest.State state, int times) {
        for (int i = 0; i < times; i++) {
            long alert = proposed();
            bot.host.settle(branch(alert), state);
            bot.settlePullRequest(bot.host.pullRequests.get(branch(alert)).number());
        }
    }

    @Test
    void underHalfOfTheLastEightIsTooFewAndIsSaid() {
        ends(PullRequest.State.MERGED, 3);
        ends(PullRequest.State.CLOSED, 5);

        long alert = proposed();

        assertThat(bot.why(alert))
                .startsWith("declined: the policy allows suggestions only for this rule: 3 of its last 8 pull requests"
                        + " were merged and stayed (limits.least-merge-rate); the fix is shown in a check run");
        assertThat(bot.host.checkRuns.values())
                .anySatisfy(run -> assertThat(run.summary()).contains("3 of its last 8 pull requests"));
        assertThat(bot.host.pullRequests).doesNotContainKey(branch(alert));

        bot.host.policy = Optional.of("limits: { least-merge-rate: 37 }");
        assertThat(bot.state(proposed())).matches(RemediationState::isProposed);
        bot.host.policy = Optional.of("limits: { least-merge-rate: 38 }");
        assertThat(bot.state(proposed())).isEqualTo(RemediationState.DECLINED);
        bot.host.policy = Optional.of("limits: { least-merge-rate: 0 }");
        bot.remediate(alert);
        assertThat(bot.state(alert)).matches(RemediationState::isProposed);
    }

    @Test
    void halfIsEnoughAndFewerThanEightSayNothing() {
        ends(PullRequest.State.CLOSED, 4);
        ends(PullRequest.State.MERGED, 3);
        assertThat(bot.state(proposed())).matches(RemediationState::isProposed);
        bot.host.policy = Optional.of("limits: { open-pull-requests: 50 }");
        ends(PullRequest.State.MERGED, 1);
        assertThat(bot.state(proposed())).matches(RemediationState::isProposed);
    }

    @Test
    void aRevertCountsAsRefusedAndWhatFixwrightClosedItselfDoesNotCount() {
        ends(PullRequest.State.CLOSED, 4);
        ends(PullRequest.State.MERGED, 4);
        long gone = proposed();
        bot.host.alerts.compute(gone, (number, alert) -> Alerts.in(alert, LiveAlert.State.FIXED));
        bot.settleAlert(gone);
        assertThat(bot.state(gone)).isEqualTo(RemediationState.SUPERSEDED);
        long open = proposed();
        assertThat(bot.state(open)).matches(RemediationState::isProposed);

        Remediation merged = bot.store.newest(SHOP, 6).orElseThrow();
        bot.store.save(merged.to(RemediationState.REVERTED, "taken back"));

        assertThat(bot.why(proposed())).contains("3 of its last 8 pull requests");
        bot.remediate(open);
        assertThat(bot.state(open)).matches(RemediationState::isProposed);
    }

    @Test
    void onlyTheLastEightCount() {
        ends(PullRequest.State.CLOSED, 4);
        bot.host.policy = Optional.of("limits: { least-merge-rate: 0 }");
        ends(PullRequest.State.MERGED, 8);
        bot.host.policy = Optional.of("limits: { least-merge-rate: 100 }");

        assertThat(bot.state(proposed())).matches(RemediationState::isProposed);
    }
}
