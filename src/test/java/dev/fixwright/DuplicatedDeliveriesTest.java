package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Webhook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every alert's delivery three times, all of them shuffled: twice as it was, and once under another id. */
class DuplicatedDeliveriesTest {
    private static final int ALERTS = 200;

    @Test
    void leaveOneBranchOnePullRequestAndOneCheckRunForEachAlert(@TempDir Path directory) {
        try (ShopStory story = new ShopStory(ALERTS);
                LocalBot bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory))) {
            for (Webhook webhook : shuffledThrice(story, ALERTS)) {
                assertThat(story.send(webhook, bot.address("/webhook"))).isIn(200, 202);
            }
            story.awaitCheckRuns(ALERTS);

            String[] branches =
                    IntStream.rangeClosed(1, ALERTS).mapToObj(ShopStory::branch).toArray(String[]::new);
            assertThat(story.shop.git().branches()).hasSize(ALERTS + 1).containsKeys(branches);
            assertThat(story.shop.pullRequests())
                    .extracting(HostedPullRequest::headBranch)
                    .containsExactlyInAnyOrder(branches);
            assertThat(story.shop.checkRuns())
                    .extracting(HostedCheckRun::head)
                    .containsExactlyInAnyOrderElementsOf(story.shop.pullRequests().stream()
                            .map(HostedPullRequest::head)
                            .toList());
            assertThat(story.gitHub.transcript().creations()).isLessThanOrEqualTo(5 * ALERTS);
            assertThat(story.gitHub.transcript().entries()).hasSizeLessThanOrEqualTo(8 * ALERTS);
        }
    }

    /** Thirty alerts of one rule, fifteen to a pull request. */
    @Test
    void leaveOnePullRequestForEachGroup(@TempDir Path directory) {
        String policy = "group-by: rule\nlimits: { max-changed-lines: 500 }\n";
        try (ShopStory story = new ShopStory(30, Optional.of(policy), alert -> ShopStory.RULE);
                LocalBot bot = LocalBot.against(story.gitHub, TestDatabase.h2(directory))) {
            for (Webhook webhook : shuffledThrice(story, 30)) {
                assertThat(story.send(webhook, bot.address("/webhook"))).isIn(200, 202);
            }
            story.awaitCheckRuns(2);

            assertThat(story.shop.pullRequests())
                    .extracting(pull -> story.shop
                            .git()
                            .ahead(story.shop.head(), pull.head())
                            .size())
                    .containsExactly(15, 15);
            assertThat(story.shop.checkRuns())
                    .extracting(HostedCheckRun::head)
                    .containsExactlyInAnyOrderElementsOf(story.shop.pullRequests().stream()
                            .map(HostedPullRequest::head)
                            .toList());
        }
    }

    private static List<Webhook> shuffledThrice(ShopStory story, int alerts) {
        List<Webhook> all = new ArrayList<>();
        for (int alert = 1; alert <= alerts; alert++) {
            Webhook created = story.webhook(alert, "created");
            all.addAll(List.of(created, created, created.replayed()));
        }
        Collections.shuffle(all, new Random(20261122));
        return all;
    }
}
