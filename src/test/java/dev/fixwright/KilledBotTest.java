package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 between the answer to a delivery and its pull request, just before or just after each of GitHub's answers. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KilledBotTest {
    private record Point(String request, boolean done) {
        Predicate<String> calls() {
            return call -> call.contains(request);
        }
    }

    private static final List<Point> POINTS = List.of(
            new Point("/access_tokens", true),
            new Point("/code-scanning/alerts/", false),
            new Point("query Snapshot", true),
            new Point("/git/trees/", true),
            new Point("query Files", false),
            new Point("mutation Propose", false),
            new Point("mutation Propose", true),
            new Point("/labels", false),
            new Point("/check-runs", false),
            new Point("/check-runs", true));

    @TempDir
    Path directory;

    private final ShopStory story = new ShopStory(POINTS.size() + 1);

    @Test
    void thePullRequestIsThereOnceWhereverTheBotWasKilled() throws IOException {
        ChildBot bot = ChildBot.start(story.gitHub, directory);
        for (int i = 0; i < POINTS.size(); i++) {
            bot = killedAt(POINTS.get(i), bot, i + 1);
            story.awaitCheckRunOf(i + 1);
        }
        // The work of an installation is done in order, so all that was begun again has ended with this one.
        assertThat(story.send(story.webhook(POINTS.size() + 1, "created"), bot.webhook()))
                .isEqualTo(202);
        story.awaitCheckRunOf(POINTS.size() + 1);
        bot.close();

        assertOneOfEach();
        story.close();
    }

    /** Sends an alert to a bot that is killed over it, and starts the next bot. */
    private ChildBot killedAt(Point point, ChildBot bot, int alert) throws IOException {
        Faults faults = story.gitHub.faults();
        CountDownLatch answered = new CountDownLatch(1);
        Runnable kill = () -> {
            awaitAnswer(answered);
            bot.kill();
        };
        faults.plan(point.calls(), point.done() ? Faults.Kind.DROPPED_AFTER : Faults.Kind.DROPPED_BEFORE, 1);
        if (point.done()) {
            faults.after(point.calls(), kill);
        } else {
            faults.before(point.calls(), kill);
        }
        assertThat(story.send(story.webhook(alert, "created"), bot.webhook())).isEqualTo(202);
        answered.countDown();
        bot.awaitEnd();
        return ChildBot.start(story.gitHub, directory);
    }

    /** The work may begin before the answer is out; a bot that dies then has promised nothing. */
    private static void awaitAnswer(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertOneOfEach() {
        String[] branches = IntStream.rangeClosed(1, POINTS.size() + 1)
                .mapToObj(ShopStory::branch)
                .toArray(String[]::new);
        assertThat(story.shop.git().branches()).hasSize(branches.length + 1).containsKeys(branches);
        assertThat(story.shop.pullRequests())
                .extracting(HostedPullRequest::headBranch)
                .containsExactlyInAnyOrder(branches);
        assertThat(story.shop.checkRuns())
                .extracting(HostedCheckRun::head)
                .containsExactlyInAnyOrderElementsOf(story.shop.pullRequests().stream()
                        .map(HostedPullRequest::head)
                        .toList());
        assertThat(story.shop.checkRuns()).allMatch(run -> run.status().equals("completed"));
    }
}
