package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.Webhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data directory that is put back as it was before some of the work was done, and GitHub that sends everything again. */
class RestoredBackupTest {
    private static final int ALERTS = 16;
    private static final int BEFORE_THE_BACKUP = 4;
    private static final int CLOSED = 7;
    private static final int DELIVERIES = 300;

    @TempDir
    Path directory;

    private final StoryClock clock = new StoryClock();

    @Test
    void nothingIsProposedTwiceAndWhatPeopleClosedStaysClosed() throws IOException {
        Path data = directory.resolve("data");
        Path backup = directory.resolve("backup");
        try (ShopStory story = new ShopStory(ALERTS, clock)) {
            try (StoryBot bot = new StoryBot(story.gitHub, TestDatabase.h2(data), clock)) {
                tell(story, bot, IntStream.rangeClosed(1, BEFORE_THE_BACKUP));
            }
            copy(data, backup);
            try (StoryBot bot = new StoryBot(story.gitHub, TestDatabase.h2(data), clock)) {
                tell(story, bot, IntStream.rangeClosed(BEFORE_THE_BACKUP + 1, ALERTS));
                close(story, CLOSED);
            }
            List<String> heads = heads(story);

            try (StoryBot restored = new StoryBot(story.gitHub, TestDatabase.h2(backup), clock)) {
                everythingAgain(story)
                        .forEach(delivery -> assertThat(story.send(delivery, restored.webhook()))
                                .isIn(200, 202));
                restored.work();
            }

            assertThat(heads(story)).containsExactlyElementsOf(heads);
            assertThat(story.shop.pullRequests()).hasSize(ALERTS);
            assertThat(story.shop.git().branches()).hasSizeLessThanOrEqualTo(ALERTS + 1);
            assertThat(story.shop.checkRuns()).extracting(HostedCheckRun::head).doesNotHaveDuplicates();
        }
    }

    private static void tell(ShopStory story, StoryBot bot, IntStream alerts) {
        alerts.forEach(alert -> assertThat(story.send(story.webhook(alert, "created"), bot.webhook()))
                .isEqualTo(202));
        bot.work();
    }

    private static void close(ShopStory story, int alert) {
        story.shop.pullRequests().stream()
                .filter(pull -> pull.headBranch().equals(ShopStory.branch(alert)))
                .findFirst()
                .orElseThrow()
                .close();
    }

    private static List<Webhook> everythingAgain(ShopStory story) {
        Random random = new Random(28);
        List<String> actions = List.of("created", "appeared_in_branch", "reopened", "reopened_by_user");
        List<Webhook> all = new ArrayList<>();
        while (all.size() < DELIVERIES) {
            all.add(story.webhook(1 + all.size() % ALERTS, actions.get(random.nextInt(actions.size())))
                    .replayed());
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static List<String> heads(ShopStory story) {
        return story.shop.pullRequests().stream()
                .map(pull -> pull.headBranch() + " " + pull.head() + " " + pull.state())
                .sorted()
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
