package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two bots on one database: one gets no time in the middle of a fix, for as long as the other takes to notice and to do the
 * work, and then goes on where it was, with answers of GitHub's that it has not seen yet.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PausedBotTest {
    private static final List<String> POINTS = List.of("query Snapshot", "mutation Propose", "/check-runs");

    @TempDir
    Path directory;

    private final ShopStory story = new ShopStory(2 * POINTS.size());

    @Test
    void nothingIsThereTwiceWhenItGoesOn() throws IOException {
        DatabaseAddress.PostgreSql shared = (DatabaseAddress.PostgreSql) TestDatabase.postgreSql();
        Path other = Files.createDirectory(directory.resolve("other"));
        try (ChildBot paused = ChildBot.start(story.gitHub, directory, shared)) {
            for (int i = 0; i < POINTS.size(); i++) {
                pausedAt(POINTS.get(i), paused, 2 * i + 1, other, shared);
            }
        }

        assertOneOfEach();
        story.close();
    }

    private void pausedAt(String point, ChildBot paused, int alert, Path other, DatabaseAddress.PostgreSql shared)
            throws IOException {
        Faults faults = story.gitHub.faults();
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        faults.after(call -> call.contains(point), () -> {
            // The work may begin before the answer to the delivery is out.
            await(answered);
            paused.pause();
            stopped.countDown();
        });
        assertThat(story.send(story.webhook(alert, "created"), paused.webhook()))
                .isEqualTo(202);
        answered.countDown();
        await(stopped);
        ChildBot takesOver = ChildBot.start(story.gitHub, other, shared);
        try (takesOver) {
            story.awaitCheckRunOf(alert);
        }

        paused.goOn();

        // The work of an installation is done in order.
        assertThat(story.send(story.webhook(alert + 1, "created"), paused.webhook()))
                .isEqualTo(202);
        story.awaitCheckRunOf(alert + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertOneOfEach() {
        assertThat(story.shop.git().branches()).hasSize(2 * POINTS.size() + 1);
        assertThat(story.shop.pullRequests())
                .hasSize(2 * POINTS.size())
                .extracting(HostedPullRequest::headBranch)
                .doesNotHaveDuplicates();
        assertThat(story.shop.checkRuns())
                .extracting(HostedCheckRun::head)
                .containsExactlyInAnyOrderElementsOf(story.shop.pullRequests().stream()
                        .map(HostedPullRequest::head)
                        .toList());
    }
}
