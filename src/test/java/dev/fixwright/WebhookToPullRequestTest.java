package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.github.standin.Webhook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole story: a signed delivery to a running bot, and everything that GitHub is asked because of it. */
class WebhookToPullRequestTest {
    private static final int ALERT = 1;
    private static final int LAST = 2;

    @TempDir
    Path directory;

    private final ShopStory story = new ShopStory(2);
    private LocalBot bot;

    @BeforeEach
    void start() {
        bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory.resolve("data")));
    }

    @AfterEach
    void stop() {
        bot.close();
        story.close();
    }

    @Test
    void anAlertBecomesADraftPullRequest() {
        String base = story.shop.head();

        assertThat(deliver(story.webhook(ALERT, "created"))).isEqualTo(202);
        story.awaitCheckRunOf(ALERT);

        assertThat(story.gitHub.transcript().calls())
                .containsExactly(
                        "POST /app/installations/31/access_tokens",
                        "GET /repos/acme/shop/code-scanning/alerts/1",
                        "query Snapshot viewer+repository",
                        "GET /repos/acme/shop/rules/branches/fixwright%2Falert-1-weakrandom",
                        "GET /repos/acme/shop/git/trees/" + base,
                        "query Files repository",
                        "mutation Propose createRef+createCommitOnBranch+createPullRequest",
                        "POST /repos/acme/shop/issues/1/labels",
                        "POST /repos/acme/shop/check-runs");
        assertThat(story.fixed(ALERT)).contains("new SecureRandom()").doesNotContain("new Random()");
        HostedPullRequest pull = story.shop.pullRequests().get(0);
        assertThat(pull.isDraft()).isTrue();
        assertThat(pull.labels()).containsExactly("security");
        assertThat(pull.body()).contains("/security/code-scanning/1");
        HostedCheckRun run = story.shop.checkRuns().get(0);
        assertThat(run.head()).isEqualTo(pull.head());
        assertThat(run.status()).isEqualTo("completed");
    }

    /** The token is good for an hour and the rules for a day: what they take is spread over many fixes. */
    private List<Transcript.Entry> requestsOfAFix() {
        return story.gitHub.transcript().entries().stream()
                .filter(entry -> !entry.call().contains("/access_tokens")
                        && !entry.call().contains("/rules/"))
                .toList();
    }

    @Test
    void staysWithinItsBudget() {
        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertThat(story.gitHub.transcript().entries()).hasSizeLessThanOrEqualTo(9);
        assertThat(requestsOfAFix()).hasSizeLessThanOrEqualTo(8);
        assertThat(story.gitHub.transcript().creations()).isLessThanOrEqualTo(5);
    }

    @Test
    void staysWithinItsBudgetForAnExecutableFile() {
        story.shop.chmod(ShopStory.path(ALERT));

        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);
        story.gitHub
                .transcript()
                .await(() -> !story.shop.pullRequests().get(0).labels().isEmpty());

        assertThat(story.fixed(ALERT)).contains("new SecureRandom()").doesNotContain("new Random()");
        assertThat(requestsOfAFix()).hasSizeLessThanOrEqualTo(8);
        assertThat(story.gitHub.transcript().entries())
                .filteredOn(entry -> entry.creations() > 0)
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyRequestCarriesANarrowToken() {
        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertThat(story.gitHub.transcript().entries())
                .allSatisfy(entry -> assertThat(entry.token())
                        .isEqualTo(entry.call().startsWith("POST /app/") ? "app" : "installation"));
        assertThat(story.gitHub.transcript().entries())
                .extracting(Transcript.Entry::status)
                .allMatch(it -> it < 300);
    }

    @Test
    void aRedeliveryAndAReplayUnderAnotherIdChangeNothing() {
        Webhook created = story.webhook(ALERT, "created");
        deliver(created);
        story.awaitCheckRunOf(ALERT);

        assertThat(deliver(created)).isEqualTo(200);
        assertThat(deliver(created.replayed())).isEqualTo(200);
        awaitLast();

        assertFixedOnce();
        assertThat(countOf("GET /repos/acme/shop/code-scanning/alerts/1")).isEqualTo(1);
    }

    @Test
    void waitsUntilALimitIsOver() {
        story.gitHub.faults().plan(call -> call.startsWith("mutation"), Faults.Kind.BRIEF_LIMIT, 1);

        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertFixedOnce();
    }

    @Test
    void goesOnAfterAnAnswerThatGotLost() {
        story.gitHub.faults().plan(call -> call.startsWith("mutation"), Faults.Kind.DROPPED_AFTER, 1);

        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertFixedOnce();
    }

    @Test
    void aBaseThatMovesMeanwhileIsNotLost() {
        String base = story.shop.head();
        story.gitHub
                .faults()
                .before(
                        call -> call.startsWith("mutation"),
                        () -> story.shop.push(Map.of("README.md", "A bigger shop\n"), "Grow"));

        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertFixedOnce();
        String fix = story.shop.pullRequests().get(0).head();
        assertThat(story.shop.git().commit(fix).parents()).containsExactly(base);
        assertThat(story.shop.git().ahead(fix, story.shop.head())).hasSize(1);
    }

    @Test
    void fixesWhatMovedSinceTheScan() {
        String text = story.shop.git().text("main", ShopStory.path(ALERT));
        story.shop.push(Map.of(ShopStory.path(ALERT), "// A new first line.\n" + text), "Grow");

        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);

        assertThat(story.fixed(ALERT)).startsWith("// A new first line.\n").contains("new SecureRandom()");
        assertThat(requestsOfAFix()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aRestartBetweenTheAnswerAndThePullRequestLosesNothing() {
        story.gitHub.faults().plan(call -> true, Faults.Kind.SERVER_ERROR, 1);
        assertThat(deliver(story.webhook(ALERT, "created"))).isEqualTo(202);
        story.gitHub
                .transcript()
                .await(() -> !story.gitHub.transcript().entries().isEmpty());
        bot.close();
        assertThat(story.shop.git().branches()).containsOnlyKeys("main");

        bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory.resolve("data")));
        story.awaitCheckRunOf(ALERT);

        assertFixedOnce();
    }

    @Test
    void aPullRequestThatIsOpenAlreadyIsFoundAgain() {
        deliver(story.webhook(ALERT, "created"));
        story.awaitCheckRunOf(ALERT);
        bot.close();

        // As after a restore of yesterday's backup: the database knows nothing of it.
        bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory.resolve("restored")));
        deliver(story.webhook(ALERT, "created"));
        awaitLast();

        assertFixedOnce();
    }

    @Test
    void somebodyElsesCommitOnTheBranchIsLeftAlone() {
        story.shop.git().moveBranch(ShopStory.branch(ALERT), story.shop.head());
        String foreign = story.shop
                .git()
                .commitFiles(ShopStory.branch(ALERT), Map.of("README.md", "My work\n"), "Work", "a-person");

        deliver(story.webhook(ALERT, "created"));
        awaitLast();

        assertThat(story.shop.git().branch(ShopStory.branch(ALERT))).contains(foreign);
        assertThat(story.shop.pullRequests())
                .noneMatch(pull -> pull.headBranch().equals(ShopStory.branch(ALERT)));
    }

    @Test
    void anAlertThatWasFixedMeanwhileGetsNoPullRequest() {
        Webhook created = story.webhook(ALERT, "created");
        story.shop.alert(ALERT).orElseThrow().become("fixed");

        deliver(story.webhook(ALERT, "fixed"));
        deliver(created);
        awaitLast();

        assertThat(story.shop.git().branches()).doesNotContainKey(ShopStory.branch(ALERT));
        assertThat(story.shop.pullRequests()).hasSize(1);
    }

    private int deliver(Webhook webhook) {
        return story.send(webhook, bot.address("/webhook"));
    }

    /** An installation's work is done in order: once the other alert is fixed, everything before it has ended. */
    private void awaitLast() {
        deliver(story.webhook(LAST, "created"));
        story.awaitCheckRunOf(LAST);
    }

    private long countOf(String call) {
        return story.gitHub.transcript().count(call::equals);
    }

    private void assertFixedOnce() {
        assertThat(story.fixed(ALERT)).contains("new SecureRandom()");
        assertThat(story.shop.pullRequests())
                .filteredOn(pull -> pull.headBranch().equals(ShopStory.branch(ALERT)))
                .hasSize(1);
        assertThat(story.shop.checkRuns())
                .filteredOn(run -> run.head().equals(story.fix(ALERT)))
                .hasSize(1);
    }
}
