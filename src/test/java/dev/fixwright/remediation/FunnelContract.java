package dev.fixwright.remediation;

import static dev.fixwright.remediation.BotOnFakes.branch;
import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of alerts, counted from what each database keeps. */
abstract class FunnelContract {
    private Database database;
    private BotOnFakes bot;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        bot = new BotOnFakes(database);
        bot.host.policy = Optional.of("limits: { open-pull-requests: 50, pull-requests-per-hour: 50 }");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void proposed(long alert) {
        bot.alert(alert, "Tokens" + alert);
        bot.remediate(alert);
    }

    private void pullRequestIs(long alert, PullRequest.State state) {
        bot.host.settle(branch(alert), state);
        bot.settlePullRequest(bot.host.pullRequests.get(branch(alert)).number());
    }

    private void alertIs(long alert, LiveAlert.State state) {
        bot.host.alerts.compute(alert, (number, live) -> Alerts.in(live, state));
        bot.settleAlert(alert);
    }

    private void fixed(long alert) {
        proposed(alert);
        pullRequestIs(alert, PullRequest.State.MERGED);
        alertIs(alert, LiveAlert.State.FIXED);
    }

    private void prove(long alert) {
        Remediation remediation = bot.store.newest(SHOP, alert).orElseThrow();
        ProofStore.Kept kept = bot.ledger.proofs().all(remediation).get(0);
        bot.ledger
                .proofs()
                .keep(
                        remediation,
                        kept.head(),
                        kept.record().saying(ProofLevel.PROVED, "gone", bot.clock.instant()),
                        kept.description(),
                        false);
        bot.store.save(remediation.to(RemediationState.IN_REVIEW, "proved: gone"));
    }

    private List<Funnel.Row> rows() {
        return Funnel.rows(
                HistoryStore.inDatabase(database).all(Optional.empty(), Optional.empty()), bot.clock.instant());
    }

    private static List<Long> reached(Funnel.Row row) {
        return List.copyOf(row.reached().values());
    }

    private static Map<String, Long> drops(Funnel.Row row) {
        return row.drops().stream()
                .collect(Collectors.toMap(
                        dropped -> dropped.drop().after().word() + ": "
                                + dropped.drop().kind(),
                        Funnel.Dropped::count));
    }

    @Test
    void nothingIsNoRow() {
        assertThat(rows()).isEmpty();
        assertThat(reached(Funnel.total(List.of(), bot.clock.instant())))
                .containsOnly(0L)
                .hasSize(8);
    }

    @Test
    void everyStageAndEveryDropIsCounted() {
        proposed(1);
        proposed(2);
        prove(2);
        proposed(3);
        prove(3);
        pullRequestIs(3, PullRequest.State.MERGED);
        fixed(4);
        proposed(5);
        pullRequestIs(5, PullRequest.State.CLOSED);
        proposed(6);
        alertIs(6, LiveAlert.State.FIXED);
        proposed(7);
        alertIs(7, LiveAlert.State.DISMISSED);
        bot.alert(8, "Tokens8");
        bot.host.put("src/main/java/com/acme/Tokens8.java", "class Tokens8 {\n}\n");
        bot.remediate(8);
        bot.alert(9, "Tokens9");
        bot.host.policy = Optional.of("mode: off");
        bot.remediate(9);
        bot.host.policy = Optional.of("mode: suggest");
        proposed(10);
        bot.host.policy = Optional.of("limits: { open-pull-requests: 0 }");
        proposed(11);

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.repository()).isEqualTo("acme/shop");
            assertThat(row.rule()).isEqualTo("PREDICTABLE_RANDOM");
            assertThat(reached(row)).containsExactly(11L, 10L, 8L, 8L, 7L, 2L, 2L, 0L);
            assertThat(drops(row))
                    .containsEntry("proposed: closed by a person", 1L)
                    .containsEntry("proposed: the alert went away by itself", 1L)
                    .containsEntry("proposed: the alert was dismissed", 1L)
                    .containsEntry("told: switched off by the policy", 1L)
                    .containsEntry("checked: suggested only, as the policy says", 1L)
                    .containsEntry("eligible: the alert is stale", 1L)
                    .hasSize(6);
            assertThat(row.underWay()).isEqualTo(5);
        });
    }

    @Test
    void aFixStaysWhenThirtyDaysPassedSinceItsAlertWasGone() {
        fixed(1);
        bot.clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(reached(rows().get(0)).get(7)).isZero();
        assertThat(rows().get(0).underWay()).isEqualTo(1);

        bot.clock.advance(Duration.ofSeconds(1));

        assertThat(reached(rows().get(0)).get(7)).isEqualTo(1);
        assertThat(rows().get(0).underWay()).isZero();
    }

    @Test
    void anAlertThatComesBackEarlyDidNotStayAndOneThatComesBackLateDid() {
        fixed(1);
        fixed(2);
        bot.clock.advance(Duration.ofDays(29));
        bot.host.put(
                "src/main/java/com/acme/Tokens1.java",
                BotOnFakes.tokens("Tokens1").replace("Draws", "Draws anew"));
        alertIs(1, LiveAlert.State.OPEN);
        bot.remediate(1);
        bot.clock.advance(Duration.ofDays(2));
        bot.host.put(
                "src/main/java/com/acme/Tokens2.java",
                BotOnFakes.tokens("Tokens2").replace("Draws", "Draws anew"));
        alertIs(2, LiveAlert.State.OPEN);
        alertIs(2, LiveAlert.State.OPEN);

        Funnel.Row row = rows().get(0);

        // Both came back and were proposed once more.
        assertThat(reached(row)).containsExactly(4L, 4L, 4L, 4L, 4L, 0L, 2L, 1L);
        assertThat(drops(row)).containsExactly(Map.entry("merged: the alert came back within 30 days", 1L));
        assertThat(row.underWay()).isEqualTo(2);
    }

    @Test
    void aFixThatIsTakenBackDidNotStayWhateverIsToldFirst() {
        fixed(1);
        alertIs(1, LiveAlert.State.OPEN);
        bot.remediate(1);
        bot.clock.advance(Duration.ofDays(40));

        assertThat(reached(rows().get(0))).containsExactly(1L, 1L, 1L, 1L, 1L, 0L, 1L, 0L);
        assertThat(drops(rows().get(0))).containsExactly(Map.entry("merged: merged and taken back", 1L));
    }

    @Test
    void earlierTriesWithoutAPullRequestAreNotCountedAgain() {
        bot.alert(1, "Tokens1");
        for (String policy : List.of("mode: off", "mode: off", "mode: suggest")) {
            bot.host.policy = Optional.of(policy);
            bot.remediate(1);
        }

        assertThat(reached(rows().get(0))).containsExactly(1L, 1L, 1L, 1L, 0L, 0L, 0L, 0L);
        assertThat(rows().get(0).drops())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.example())
                        .startsWith("the policy allows suggestions only (mode: suggest); the fix is shown"));
    }

    @Test
    void aLostInstallationIsADropOfEach() {
        proposed(1);
        bot.store.open(SHOP, 2);
        bot.store.cancel(SHOP.installationId(), OptionalLong.empty(), "gone");

        History first = HistoryStore.inDatabase(database).of("ACME/Shop", 1).get(0);
        assertThat(first.rounds().get(0).steps())
                .extracting(Round.Step::stage)
                .containsExactly("queued", "fixing", "checked", "proposing", "proving", "cancelled");
        assertThat(Funnel.total(
                                HistoryStore.inDatabase(database).all(Optional.of("acme/shop"), Optional.empty()),
                                bot.clock.instant())
                        .drops())
                .hasSize(2);
        assertThat(HistoryStore.inDatabase(database).all(Optional.of("acme/other"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void anotherInstallationsHistoryUnderTheSameNameIsNotTold() {
        RepositoryRef before = new RepositoryRef(SHOP.installationId() + 1, SHOP.id() + 1, SHOP.owner(), SHOP.name());
        bot.store.open(before, 1);
        bot.store.open(before, 2);
        bot.store.open(SHOP, 1);
        HistoryStore histories = HistoryStore.inDatabase(database);

        assertThat(histories.of("acme/shop", 1)).hasSize(2);
        assertThat(histories.all(SHOP)).hasSize(1);
        assertThat(histories.of(SHOP, 1)).isPresent();
        assertThat(histories.of(SHOP, 2)).isEmpty();
        assertThat(histories.all(before)).extracting(History::alert).containsExactly(1L, 2L);
        assertThat(histories.of(before, 1).orElseThrow().rounds()).hasSize(1);
    }
}
