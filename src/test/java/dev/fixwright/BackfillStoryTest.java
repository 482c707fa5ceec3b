package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.InstallationWebhooks;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an installation to the alerts that were open already, over HTTP on both sides. */
class BackfillStoryTest {
    private static final String ONE_AT_A_TIME = "version: 1\nlimits:\n  open-pull-requests: 1\n";
    private static final String LIST = "GET /repos/acme/shop/code-scanning/alerts";

    @TempDir
    Path directory;

    private final StoryClock clock = new StoryClock();
    private Optional<ShopStory> story = Optional.empty();
    private Optional<StoryBot> bot = Optional.empty();

    private ShopStory begin(int alerts, List<String> severities) {
        story = Optional.of(new ShopStory(
                alerts,
                Optional.of(ONE_AT_A_TIME),
                alert -> ShopStory.rule(severities.get((alert - 1) % severities.size()))));
        start();
        return story.get();
    }

    private StoryBot start() {
        bot.ifPresent(StoryBot::close);
        bot = Optional.of(new StoryBot(story.orElseThrow().gitHub, TestDatabase.h2(directory.resolve("data")), clock));
        return bot.get();
    }

    @AfterEach
    void stop() {
        bot.ifPresent(StoryBot::close);
        story.ifPresent(ShopStory::close);
    }

    private InstallationWebhooks webhooks() {
        return story.orElseThrow().gitHub.webhooks().installations();
    }

    private void hear(Webhook webhook) {
        int status = story.orElseThrow().send(webhook, bot.orElseThrow().webhook());
        assertThat(status).isIn(200, 202);
    }

    private RepositoryRef shop() {
        ShopStory now = story.orElseThrow();
        return new RepositoryRef(ShopStory.INSTALLATION, now.shop.id(), now.shop.owner(), now.shop.name());
    }

    private static List<String> refusals(LogLines log) {
        return log.all().stream()
                .filter(line -> line.contains("cannot be listed"))
                .toList();
    }

    private RemediationState state(int alert) {
        return bot.orElseThrow().remediation(shop(), alert).state();
    }

    private long lists() {
        return story.orElseThrow().gitHub.transcript().count(LIST::equals);
    }

    @Test
    void theGravestOfWhatWasOpenAlreadyIsFixedFirst() {
        ShopStory now = begin(4, List.of("medium", "low", "critical", "high"));

        hear(webhooks().installation(ShopStory.INSTALLATION, "created"));
        bot.orElseThrow().work();

        assertThat(now.shop.pullRequests())
                .extracting(HostedPullRequest::headBranch)
                .containsExactly(ShopStory.branch(3));
        assertThat(state(3)).isEqualTo(RemediationState.PROVING);
        assertThat(List.of(1, 2, 4)).allMatch(alert -> state(alert) == RemediationState.QUEUED);
        assertThat(bot.orElseThrow().remediation(shop(), 1).reason()).isNotEmpty();

        now.shop.merge(1);
        hear(closed(now));
        bot.orElseThrow().work();

        assertThat(now.shop.pullRequests())
                .extracting(HostedPullRequest::headBranch)
                .containsExactly(ShopStory.branch(3), ShopStory.branch(4));
    }

    private static Webhook closed(ShopStory now) {
        return now.gitHub.outbox().all().stream()
                .filter(webhook -> webhook.name().equals("pull_request.closed"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anInterruptedReadingGoesOnAtTheNextPage() {
        ShopStory now = begin(230, List.of("high"));
        hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
        int[] read = {0};
        now.gitHub.faults().plan(call -> call.equals(LIST) && ++read[0] == 4, Faults.Kind.SERVER_ERROR, 1);

        assertThatThrownBy(() -> bot.orElseThrow().work()).isInstanceOf(CodeHostException.class);
        assertThat(lists()).isEqualTo(4);
        start().work();

        assertThat(lists())
                .as("what was dismissed, two pages before the crash, one that failed, one after it")
                .isEqualTo(5);
        assertThat(now.shop.pullRequests()).hasSize(1);
        assertThat(state(230)).isEqualTo(RemediationState.QUEUED);
    }

    @Test
    void whatWasDismissedBeforeIsReadOnceAndGoneOnWithAfterAnInterruption() {
        ShopStory now = begin(1, List.of("high"));
        dismiss(now, 150);
        hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
        int[] read = {0};
        now.gitHub.faults().plan(call -> call.equals(LIST) && ++read[0] == 2, Faults.Kind.SERVER_ERROR, 1);

        assertThatThrownBy(() -> bot.orElseThrow().work()).isInstanceOf(CodeHostException.class);
        start().work();
        assertThat(lists())
                .as("one page before the crash, one that failed, one after it, and what is open")
                .isEqualTo(4);

        bot.orElseThrow().add(bot.orElseThrow().backfill(shop()));
        bot.orElseThrow().work();
        assertThat(lists()).isEqualTo(5);
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    @Test
    void ofVeryManyThatWereDismissedTheLatestFewHundredAreRead() {
        ShopStory now = begin(1, List.of("high"));
        dismiss(now, 620);
        hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
        bot.orElseThrow().work();

        assertThat(lists()).isEqualTo(5 + 1);
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    /** So many more alerts, all of them dismissed. */
    private static void dismiss(ShopStory now, int alerts) {
        for (int i = 0; i < alerts; i++) {
            now.shop
                    .report(ShopStory.RULE, HostedAlert.Place.line(ShopStory.path(1), 1), "Earlier")
                    .become("dismissed");
        }
    }

    @Test
    void readingAgainCostsOneUnchangedAnswerForEachHundredAlerts() {
        ShopStory now = begin(230, List.of("high"));
        hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
        bot.orElseThrow().work();
        now.gitHub.transcript().clear();

        bot.orElseThrow().add(bot.orElseThrow().backfill(shop()));
        bot.orElseThrow().work();

        assertThat(now.gitHub.transcript().entries())
                .filteredOn(entry -> entry.call().equals(LIST))
                .hasSize(3)
                .allMatch(entry -> entry.status() == 304);
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    @Test
    void anAlertThatNobodyToldOfIsFoundAndOneThatWentAwayIsSettled() {
        ShopStory now = begin(2, List.of("high"));
        hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
        bot.orElseThrow().work();
        assertThat(state(1)).isEqualTo(RemediationState.PROVING);

        now.shop.alert(1).orElseThrow().become("dismissed");
        now.shop.alert(2).orElseThrow().become("fixed");
        HostedAlert late = now.shop.report(
                ShopStory.RULE, new HostedAlert.Place(ShopStory.path(2), 9, 33, 9, 50), "Predictable, too");
        bot.orElseThrow().add(bot.orElseThrow().backfill(shop()));
        bot.orElseThrow().work();

        assertThat(state(1)).isEqualTo(RemediationState.DISMISSED);
        assertThat(state(2)).isEqualTo(RemediationState.FIXED);
        assertThat(state((int) late.number())).isEqualTo(RemediationState.QUEUED);
    }

    @Test
    void whatIsRefusedIsToldOnceAndTriedAgainWhenTheInstallationIsChanged() {
        ShopStory now = begin(1, List.of("high"));
        now.shop.withoutCodeScanning();
        try (LogLines log = new LogLines()) {
            hear(webhooks().installation(ShopStory.INSTALLATION, "created"));
            bot.orElseThrow().work();
            hear(webhooks().installation(ShopStory.INSTALLATION, "unsuspend"));
            bot.orElseThrow().work();

            assertThat(refusals(log))
                    .singleElement()
                    .asString()
                    .contains("acme/shop", "Code Security must be enabled for this repository to use code scanning.");
        }
        assertThat(lists()).isEqualTo(2);

        now.shop.withCodeScanning();
        hear(webhooks().installation(ShopStory.INSTALLATION, "new_permissions_accepted"));
        bot.orElseThrow().work();
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    @Test
    void aPermissionThatIsMissingIsToldOnceForTheWholeInstallation() {
        ShopStory now = begin(1, List.of("high"));
        now.gitHub.repository("acme", "toys", ShopStory.INSTALLATION);
        var installation =
                now.gitHub.installations().find(ShopStory.INSTALLATION).orElseThrow();
        installation.revoke("security_events");
        try (LogLines log = new LogLines()) {
            hear(webhooks().installation(ShopStory.INSTALLATION, "created"));
            bot.orElseThrow().work();

            assertThat(refusals(log)).singleElement().asString().contains("security_events: read");
        }
        assertThat(now.gitHub.transcript().calls()).containsExactly("GET /app/installations/31");

        installation.grant("security_events", "read");
        hear(webhooks().installation(ShopStory.INSTALLATION, "new_permissions_accepted"));
        bot.orElseThrow().work();
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspend", "deleted", "removed"})
    void lostAccessEndsAllWorkAtOnceAndAccessRegainedGoesOn(String verb) {
        ShopStory now = begin(3, List.of("high", "medium"));
        hear(webhooks().installation(ShopStory.INSTALLATION, "created"));
        bot.orElseThrow().work();
        hear(now.webhook(2, "created"));
        now.gitHub.transcript().clear();

        boolean removed = verb.equals("removed");
        hear(
                removed
                        ? webhooks().removed(ShopStory.INSTALLATION, now.shop)
                        : webhooks().installation(ShopStory.INSTALLATION, verb));
        bot.orElseThrow().workOn("settle-installation");

        assertThat(bot.orElseThrow().waiting()).isEmpty();
        clock.skip(Duration.ofDays(2));
        bot.orElseThrow().work();
        assertThat(now.gitHub.transcript().entries()).isEmpty();
        assertThat(List.of(1, 2, 3)).allMatch(alert -> state(alert) == RemediationState.CANCELLED);
        assertThat(bot.orElseThrow().remediation(shop(), 3).reason()).contains(verb);

        hear(
                removed
                        ? webhooks().added(ShopStory.INSTALLATION, now.shop)
                        : webhooks().installation(ShopStory.INSTALLATION, "unsuspend"));
        bot.orElseThrow().work();

        assertThat(now.gitHub.transcript().calls()).contains("POST /app/installations/31/access_tokens");
        assertThat(state(1)).isEqualTo(RemediationState.PROVING);
        assertThat(List.of(2, 3)).allMatch(alert -> state(alert) == RemediationState.QUEUED);
        assertThat(now.shop.pullRequests()).hasSize(1);
    }

    @Test
    void whatIsToldAfterAccessWasLostCallsItselfOff() {
        ShopStory now = begin(1, List.of("high"));
        Webhook late = now.webhook(1, "created");
        now.gitHub.installations().find(ShopStory.INSTALLATION).orElseThrow().suspend();
        hear(webhooks().installation(ShopStory.INSTALLATION, "suspend"));
        bot.orElseThrow().work();
        hear(late);

        bot.orElseThrow().work();

        assertThat(state(1)).isEqualTo(RemediationState.CANCELLED);
        assertThat(now.gitHub.transcript().calls()).containsExactly("POST /app/installations/31/access_tokens");
    }

    @Test
    void aRepositoryWithoutAnyScanHasNoAlerts() {
        ShopStory now = begin(1, List.of("high"));
        now.shop.withoutScans();
        try (LogLines log = new LogLines()) {
            hear(webhooks().added(ShopStory.INSTALLATION, now.shop));
            bot.orElseThrow().work();

            assertThat(refusals(log)).isEmpty();
        }
        assertThat(now.shop.pullRequests()).isEmpty();
    }
}
