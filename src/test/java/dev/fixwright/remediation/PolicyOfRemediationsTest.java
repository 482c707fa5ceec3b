package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What a repository's policy lets a remediation do. */
class PolicyOfRemediationsTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mode: off | the policy has switched Fixwright off (mode: off)",
                "select: { severity: critical } | its severity high is below critical",
                "select: { tools: [CodeQL] } | its tool SpotBugs is not one that the policy selects",
                "select: { exclude-paths: ['src/main/**'] } | the policy excludes its file",
                "ignore: [{ rule: PREDICTABLE_RANDOM, until: 2026-11-22, reason: a game }] | the policy ignores it until 2026-11-22: a game",
                "rules: [{ match: { cwe: CWE-338 }, engine: assistant }] | the policy wants the engine assistant",
                "limits: { max-changed-lines: 1 } | lines, and the policy allows 1 (limits.max-changed-lines)",
            })
    void thePolicysNoIsTheReason(String policy, String reason) {
        bot.host.policy = Optional.of(policy);

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.DECLINED);
        assertThat(bot.why(7)).contains(reason);
        assertThat(bot.host.pullRequests).isEmpty();
    }

    @Test
    void anIgnoreThatRanOutNoLongerHolds() {
        bot.host.policy = Optional.of("ignore: [{ rule: PREDICTABLE_RANDOM, until: 2026-11-21 }]");

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void aSuggestionIsACheckRunWithTheDifference() {
        bot.host.policy = Optional.of("mode: suggest");

        bot.remediate(7);

        assertThat(bot.host.checkRuns.values())
                .singleElement()
                .satisfies(run -> assertThat(run.summary())
                        .contains(
                                "```diff",
                                "-    private final Random random",
                                "+    private final Random random = new SecureRandom"));
        assertThat(bot.why(7)).contains("declined: the policy allows suggestions only");
        assertThat(bot.host.pullRequests).isEmpty();
    }

    @Test
    void theBranchPrefixAndLabelsAreThePolicys() {
        bot.host.policy =
                Optional.of("pull-request: { branch-prefix: security/, labels: [bot], draft-until-proved: false }");

        bot.remediate(7);

        assertThat(bot.host.proposals).containsOnlyKeys("security/alert-7-weakrandom");
        assertThat(bot.host.proposals.get("security/alert-7-weakrandom").labels())
                .containsExactly("bot");
        assertThat(bot.host.proposals.get("security/alert-7-weakrandom").draft())
                .isFalse();
    }

    @Test
    void aBrokenFileIsToldOfOnceAndTheLastGoodOneHolds() {
        bot.host.policy = Optional.of("mode: off");
        bot.remediate(7);
        bot.host.policy = Optional.of("mode: offf");

        bot.remediate(7);
        bot.remediate(7);

        assertThat(bot.why(7)).contains("switched Fixwright off");
        assertThat(bot.host.checkRuns).containsOnlyKeys("Fixwright policy/policy/0001");
        assertThat(bot.host.checkRuns.get("Fixwright policy/policy/0001").summary())
                .contains("line 1", "off, suggest or fix", "last good policy");
        assertThat(bot.host.calls.stream().filter("report"::equals)).hasSize(1);
    }

    @Test
    void theOrganisationsFileHoldsWhereTheRepositorySaysNothing() {
        bot.host.organisationPolicy = Optional.of("mode: off\n");

        bot.remediate(7);
        assertThat(bot.why(7)).contains("switched Fixwright off");

        bot.host.policy = Optional.of("mode: fix\n");
        bot.remediate(7);
        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void aBrokenFileOfTheOrganisationIsToldOfWithItsPlaceAndItsLastGoodOneHolds() {
        bot.host.organisationPolicy = Optional.of("mode: off\n");
        bot.remediate(7);
        bot.host.organisationPolicy = Optional.of("version: 1\nmode: of\n");

        bot.remediate(7);

        assertThat(bot.why(7)).contains("switched Fixwright off");
        assertThat(bot.host.checkRuns.get("Fixwright policy/policy/0001").summary())
                .contains("of acme/.github line 2", "off, suggest or fix", "last good policy");
    }

    @Test
    void aFileThatWasNeverGoodLeavesTheUsualPolicy() {
        bot.host.policy = Optional.of("!!javax.script.ScriptEngineManager []");

        bot.remediate(7);

        assertThat(bot.state(7)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.host.checkRuns).containsKey("Fixwright policy/policy/0001");
    }

    @Test
    void aKeyThatIsNotActedOnYetIsAWarningInTheLogOnce() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger ours = (Logger) LoggerFactory.getLogger(PolicyInForce.class);
        ours.addAppender(log);
        ours.setLevel(Level.WARN);
        ours.setAdditive(false);
        bot.host.policy = Optional.of("rules: [{ match: { cwe: 1 }, engine: autofix }]");

        bot.remediate(7);
        bot.remediate(7);
        ours.detachAppender(log);
        ours.setLevel(null);
        ours.setAdditive(true);

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains("\"rules.engine\" is not acted on yet");
    }

    @Test
    void anUnknownKeyIsAWarningOnTheCheckRun() {
        bot.host.policy = Optional.of("limit: { open-pull-requests: 3 }");

        bot.remediate(7);

        assertThat(bot.host.checkRuns.values())
                .singleElement()
                .satisfies(run -> assertThat(run.summary())
                        .contains("\"limit\" is not a key and does nothing; the nearest is \"limits\""));
    }

    @Test
    void theNextWaitsUntilAnOpenPullRequestIsSettled() {
        bot.host.policy = Optional.of("limits: { open-pull-requests: 2, pull-requests-per-hour: 99 }");
        for (long alert = 8; alert <= 11; alert++) {
            bot.alert(alert, "Tokens" + alert);
        }
        for (long alert = 7; alert <= 11; alert++) {
            bot.remediate(alert);
        }
        assertThat(bot.host.pullRequests).containsOnlyKeys(branch(7), branch(8));
        assertThat(bot.why(9)).contains("queued: its turn comes when one of the 2 open pull requests is settled");

        bot.host.settle(branch(7), PullRequest.State.MERGED);
        bot.settlePullRequest(100);

        assertThat(bot.state(7)).isEqualTo(RemediationState.MERGED);
        assertThat(bot.host.pullRequests).containsOnlyKeys(branch(7), branch(8), branch(9));
        assertThat(bot.state(10)).isEqualTo(RemediationState.QUEUED);
        assertThat(bot.state(11)).isEqualTo(RemediationState.QUEUED);
    }

    @Test
    void theHoursLimitIsWaitedForByTheClock() {
        bot.host.policy = Optional.of("limits: { open-pull-requests: 99, pull-requests-per-hour: 2 }");
        for (long alert = 8; alert <= 12; alert++) {
            bot.alert(alert, "Tokens" + alert);
        }
        for (long alert = 7; alert <= 12; alert++) {
            bot.remediate(alert);
        }
        assertThat(bot.host.pullRequests).hasSize(2);
        assertThat(bot.why(9)).contains("the policy allows 2 pull requests an hour");

        bot.clock.advance(Duration.ofMinutes(61));
        bot.runDue();
        assertThat(bot.host.pullRequests).hasSize(4);
        bot.clock.advance(Duration.ofMinutes(61));
        bot.runDue();

        assertThat(bot.host.pullRequests).hasSize(6);
    }

    @Test
    void aFileHasOneOpenPullRequest() {
        String path = BotOnFakes.FILE;
        bot.host.alerts.put(8L, Alerts.at(8, "high", path, 9, bot.host.head));
        bot.remediate(7);
        bot.remediate(8);
        assertThat(bot.why(8))
                .isEqualTo(
                        "queued: its turn comes when https://github.com/acme/shop/pull/100 is settled, which changes "
                                + path + " too (limits.one-open-pull-request-per-file)");

        bot.host.settle(branch(7), PullRequest.State.CLOSED);
        bot.settlePullRequest(100);

        assertThat(bot.state(8)).isEqualTo(RemediationState.PROVING);
        assertThat(bot.store.newest(SHOP, 8).orElseThrow().waitsFor()).isEmpty();
    }

    @Test
    void noLimitOfZeroIsEverReached() {
        bot.host.policy = Optional.of("limits: { pull-requests-per-hour: 0 }");

        bot.remediate(7);
        bot.clock.advance(Duration.ofDays(2));
        bot.runDue();

        assertThat(bot.state(7)).isEqualTo(RemediationState.QUEUED);
        assertThat(bot.host.pullRequests).isEmpty();
    }
}
