package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.Fixers;
import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.syntax.Project;
import dev.fixwright.task.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who talks to a running bot is heard at once, whatever else it is doing for the same installation. */
class ReactionStoryTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @TempDir
    Path directory;

    /** Looks for a fix until it is told that it may stop. */
    private record SlowFixer(CountDownLatch begun, CountDownLatch mayEnd) implements Fixer {
        @Override
        public String weakness() {
            return "weakrandom";
        }

        @Override
        public boolean reads(Finding finding) {
            return true;
        }

        @Override
        public Attempt attempt(Finding finding, Project project) {
            begun.countDown();
            try {
                if (!mayEnd.await(60, TimeUnit.SECONDS)) {
                    return Attempt.declined("nobody said that it may end");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Attempt.declined("it took long");
        }
    }

    @Test
    void eyesAndAnswersComeWhileAFixTakesLong() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Fixers slow = new Fixers(List.of(new SlowFixer(begun, mayEnd)));
        try (ShopStory story = new ShopStory(1);
                LocalBot bot = LocalBot.against(
                        story.gitHub,
                        TestDatabase.h2(directory),
                        450,
                        (app, database, queue) -> new Work(
                                Wiring.work(app, database, queue, slow, InstantSource.system())
                                        .handlers(),
                                Wiring.work(app, database, queue, slow, InstantSource.system())
                                        .pace(),
                                List.of()))) {
            story.shop.talk().role("olga", "write");
            story.shop.push(java.util.Map.of("README.md", "Shop\n"), "Say what it is");
            story.shop.git().moveBranch("work", story.shop.head());
            story.shop.git().commitFiles("work", java.util.Map.of("NEWS.md", "-\n"), "Begin", "a-person");
            HostedPullRequest pull = story.shop.open(
                    new HostedPullRequest.Opening("work", "main", "Work", "", false, "a-person"), false);
            story.send(story.webhook(1, "created"), bot.address("/webhook"));
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            story.gitHub.outbox().deliverTo(bot.address("/webhook"), LocalBot.SECRET);

            Duration help = untilEyes(story, story.shop.talk().say(pull, "olga", "/fixwright help"));
            Duration fix = untilEyes(story, story.shop.talk().say(pull, "olga", "/fixwright fix 1"));
            story.gitHub
                    .transcript()
                    .await(() -> !story.shop.talk().byApp(pull.number()).isEmpty());

            assertThat(mayEnd.getCount()).as("the fix goes on meanwhile").isEqualTo(1);
            System.out.println("eyes after ms: question " + help.toMillis() + ", fix " + fix.toMillis());
            assertThat(help).isLessThan(AT_ONCE);
            assertThat(fix).isLessThan(AT_ONCE);
            assertThat(story.shop.talk().byApp(pull.number()).get(0).body()).contains("`/fixwright help`");
            mayEnd.countDown();
        }
    }

    private static Duration untilEyes(ShopStory story, HostedComment comment) {
        long begun = System.nanoTime();
        story.gitHub.transcript().await(() -> comment.reactions().contains("eyes"));
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
