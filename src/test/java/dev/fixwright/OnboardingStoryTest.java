package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedIssue;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.repository.RepositoryRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository is asked before anything is opened there. */
class OnboardingStoryTest {
    @TempDir
    Path directory;

    private final StoryClock clock = new StoryClock();
    private final ShopStory story = new ShopStory(
            3,
            Optional.empty(),
            alert -> ShopStory.rule(List.of("medium", "critical", "high").get(alert - 1)));
    private StoryBot bot;

    private StoryBot start(String data) {
        return StoryBot.asking(story.gitHub, TestDatabase.h2(directory.resolve(data)), clock);
    }

    @BeforeEach
    void begin() {
        bot = start("data");
    }

    @AfterEach
    void stop() {
        bot.close();
        story.close();
    }

    private void hear(Webhook webhook) {
        assertThat(story.send(webhook, bot.webhook())).isIn(200, 202);
    }

    private void install() {
        hear(story.gitHub.webhooks().installations().installation(ShopStory.INSTALLATION, "created"));
        bot.work();
    }

    private HostedIssue issue() {
        assertThat(story.shop.issues()).hasSize(1);
        return story.shop.issues().get(0);
    }

    private void tick(String by) {
        HostedIssue issue = issue();
        String before = issue.body();
        issue.rewrite(before.replace("- [ ] ", "- [x] "));
        hear(story.gitHub.webhooks().edited(story.shop, issue, before, by));
        bot.work();
    }

    private RepositoryRef shop() {
        return new RepositoryRef(ShopStory.INSTALLATION, story.shop.id(), "acme", "shop");
    }

    private RemediationState state(long alert) {
        return bot.remediation(shop(), alert).state();
    }

    @Test
    void nothingIsOpenedButOneIssueThatSaysWhatWouldBe() {
        story.shop.report(
                new HostedAlert.Rule("CodeQL", "java/unknown-thing", "Unknown", "high", List.of()),
                HostedAlert.Place.line("pom.xml", 1),
                "What is this");

        install();

        assertThat(issue().title()).isEqualTo("Shall Fixwright open pull requests for 3 code scanning alerts?");
        assertThat(issue().body())
                .contains("4 code scanning alerts are open", "| 3 | critical |", "3 would be fixed, 0 declined")
                .contains("`" + ShopStory.path(2) + ":9`", "a fix of", "`java/unknown-thing` (1)")
                .contains("- [ ] **Open pull requests");
        assertThat(story.shop.pullRequests()).isEmpty();
        assertThat(story.shop.checkRuns()).isEmpty();
        assertThat(List.of(1, 2, 3)).allMatch(alert -> state(alert) == RemediationState.QUEUED);
        assertThat(bot.remediation(shop(), 1).reason()).startsWith("it waits until somebody of the repository says go");
        assertThat(state(4)).isEqualTo(RemediationState.DECLINED);
    }

    @Test
    void whoeverMayWriteSaysGoByTickingTheBox() {
        install();

        tick("a-person");

        assertThat(story.shop.pullRequests()).hasSize(3);
        assertThat(story.shop.pullRequests().get(0).headBranch()).isEqualTo(ShopStory.branch(2));
        assertThat(issue().isOpen()).isFalse();
        assertThat(issue().body()).startsWith("**Fixwright has begun:** `a-person` ticked the box.");
    }

    @Test
    void aStrangersTickIsTakenBack() {
        install();

        tick("a-stranger");

        assertThat(story.shop.pullRequests()).isEmpty();
        assertThat(issue().body()).contains("- [ ] **Open pull requests", "`a-stranger` ticked the box below");
        tick("a-person");
        assertThat(story.shop.pullRequests()).hasSize(3);
    }

    @Test
    void thePolicyFileSaysGo() {
        install();

        story.shop.push(Map.of(ShopStory.POLICY_FILE, "version: 1\n"), "Allow it");
        hear(pushes().get(pushes().size() - 1));
        bot.work();

        assertThat(story.shop.pullRequests()).hasSize(3);
    }

    private List<Webhook> pushes() {
        return story.gitHub.outbox().all().stream()
                .filter(webhook -> webhook.event().equals("push"))
                .toList();
    }

    @Test
    void aBrokenPolicyFileDoesNotSayGo() {
        install();

        story.shop.push(Map.of(ShopStory.POLICY_FILE, "version: [\n"), "Break it");
        hear(pushes().get(pushes().size() - 1));
        bot.work();

        assertThat(story.shop.pullRequests()).isEmpty();
    }

    @Test
    void whereThereIsAPolicyFileNobodyIsAsked() {
        story.shop.push(Map.of(ShopStory.POLICY_FILE, "version: 1\n"), "Allow it");

        install();

        assertThat(story.shop.issues()).isEmpty();
        assertThat(story.shop.pullRequests()).hasSize(3);
    }

    @Test
    void anAlertThatIsToldOfWaitsAndHasPeopleAskedWhereTheInstallationWasMissed() {
        hear(story.webhook(1, "created"));
        bot.work();

        assertThat(story.shop.pullRequests()).isEmpty();
        assertThat(issue().body()).contains("3 code scanning alerts are open");

        HostedAlert late = story.shop.report(
                ShopStory.RULE, new HostedAlert.Place(ShopStory.path(3), 9, 33, 9, 50), "Predictable, too");
        hear(story.gitHub.webhooks().alert(story.shop, late, "created"));
        bot.work();
        assertThat(state(late.number())).isEqualTo(RemediationState.QUEUED);
        assertThat(story.shop.issues()).hasSize(1);
    }

    @Test
    void anIssueWhoseAnswerGotLostIsFoundAgain() {
        story.gitHub.faults().plan(call -> call.equals("POST /repos/acme/shop/issues"), Faults.Kind.DROPPED_AFTER, 1);

        assertThatThrownBy(this::install).isInstanceOf(CodeHostException.class);
        bot.work();

        tick("a-person");
        assertThat(story.shop.pullRequests()).hasSize(3);
    }

    @Test
    void aRestoredBackupKnowsFromTheIssueThatWorkHadBegun() {
        install();
        tick("a-person");
        bot.close();

        bot = start("restored");
        install();

        assertThat(story.shop.issues()).hasSize(1);
        assertThat(story.shop.pullRequests()).hasSize(3);
        assertThat(state(1)).isEqualTo(RemediationState.PROVING);
    }

    @Test
    void withoutIssuesACheckRunSaysTheSameAndThePolicyFileSaysGo() {
        story.shop.withoutIssues();

        install();

        assertThat(story.shop.checkRuns())
                .singleElement()
                .satisfies(run -> assertThat(run.status()).isEqualTo("completed"));
        assertThat(story.shop.pullRequests()).isEmpty();
        HostedCheckRun told = story.shop.checkRuns().get(0);
        story.shop.press(told, "", "a-person");
        hear(story.gitHub.outbox().all().stream()
                .filter(event -> event.name().equals("check_run.rerequested"))
                .findFirst()
                .orElseThrow());
        bot.work();
        assertThat(story.shop.checkRuns()).singleElement().satisfies(run -> {
            assertThat(run.conclusion()).contains("neutral");
            assertThat(run.summary()).isEqualTo(told.summary());
        });
        story.shop.push(Map.of(ShopStory.POLICY_FILE, "version: 1\n"), "Allow it");
        hear(pushes().get(pushes().size() - 1));
        bot.work();
        assertThat(story.shop.pullRequests()).hasSize(3);
    }

    @Test
    void withoutThePermissionForIssuesACheckRunSaysTheSame() {
        story.gitHub.installations().find(ShopStory.INSTALLATION).orElseThrow().revoke("issues");

        install();

        assertThat(story.shop.checkRuns()).hasSize(1);
        assertThat(story.shop.issues()).isEmpty();
    }
}
