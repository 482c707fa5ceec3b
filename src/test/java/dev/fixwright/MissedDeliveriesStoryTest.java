package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.repository.RepositoryRef;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GitHub could not tell is found all the same. */
class MissedDeliveriesStoryTest {
    private static final String ONE_AT_A_TIME = "version: 1\nlimits:\n  open-pull-requests: 1\n";
    private static final URI NOBODY = URI.create("http://127.0.0.1:9/webhook");
    private static final String LIST = "GET /app/hook/deliveries";

    @TempDir
    Path directory;

    private final StoryClock clock = new StoryClock();
    private Optional<ShopStory> story = Optional.empty();
    private Optional<StoryBot> bot = Optional.empty();

    private ShopStory begin(int alerts) {
        story = Optional.of(new ShopStory(alerts, Optional.of(ONE_AT_A_TIME), alert -> ShopStory.RULE));
        return story.get();
    }

    private StoryBot start() {
        StoryBot started = new StoryBot(story.orElseThrow().gitHub, TestDatabase.h2(directory.resolve("data")), clock);
        bot = Optional.of(started);
        story.orElseThrow().gitHub.webhooks().moveTo(started.webhook());
        return started;
    }

    @AfterEach
    void stop() {
        bot.ifPresent(StoryBot::close);
        story.ifPresent(ShopStory::close);
    }

    private RemediationState state(StoryBot of, long alert) {
        ShopStory now = story.orElseThrow();
        return of.remediation(new RepositoryRef(ShopStory.INSTALLATION, now.shop.id(), "acme", "shop"), alert)
                .state();
    }

    private long asked() {
        return story.orElseThrow().gitHub.transcript().entries().stream()
                .filter(entry -> entry.call().endsWith("/attempts") && entry.status() == 202)
                .count();
    }

    @Test
    void whatGotLostIsAskedForOnceAndArrives() {
        ShopStory now = begin(40);
        StoryBot first = start();
        Random random = new Random(11);
        List<Integer> lost = IntStream.rangeClosed(1, 40)
                .filter(alert -> random.nextInt(5) == 0)
                .boxed()
                .toList();
        for (int alert = 1; alert <= 40; alert++) {
            now.send(now.webhook(alert, "created"), lost.contains(alert) ? NOBODY : first.webhook());
        }
        now.gitHub.transcript().clear();

        first.upkeep();

        assertThat(asked()).isEqualTo(lost.size()).isPositive();
        assertThat(IntStream.rangeClosed(1, 40))
                .allMatch(alert -> state(first, alert).isLive());
        first.upkeep();
        clock.skip(Duration.ofHours(1));
        first.upkeep();
        assertThat(asked()).isEqualTo(lost.size());
    }

    @Test
    void aListThatIsCutShortIsReadOnWhereItWas() {
        ShopStory now = begin(1);
        StoryBot first = start();
        for (int i = 0; i < 250; i++) {
            now.send(ping(), NOBODY);
        }
        int[] read = {0};
        now.gitHub.faults().plan(call -> call.equals(LIST) && ++read[0] == 2, Faults.Kind.SERVER_ERROR, 1);

        first.upkeep();
        assertThat(asked()).isZero();
        first.close();
        StoryBot second = start();
        second.upkeep();

        assertThat(now.gitHub.transcript().count(LIST::equals))
                .as("one page and a failure, then the other two")
                .isEqualTo(4);
        assertThat(asked()).as("the most of one run").isEqualTo(200);
        second.upkeep();
        assertThat(asked()).isEqualTo(250);
    }

    private static Webhook ping() {
        String id = UUID.randomUUID().toString();
        String body = "{\"zen\":\"" + id + "\",\"hook_id\":1}";
        return new Webhook(id, "ping", "", body.getBytes(StandardCharsets.UTF_8), 0, 0);
    }

    @Test
    void whatNeverArrivesIsAskedForFiveTimesAndThenLeftAlone() {
        ShopStory now = begin(1);
        StoryBot only = start();
        Webhook misfit = new Webhook(
                "2f1b7b5e-0000-0000-0000-000000000000",
                "installation",
                "created",
                "{\"action\":\"created\"}".getBytes(StandardCharsets.UTF_8),
                ShopStory.INSTALLATION,
                0);
        assertThat(now.send(misfit, only.webhook())).isEqualTo(422);

        for (int hour = 0; hour < 12; hour++) {
            only.upkeep();
            clock.skip(Duration.ofHours(1));
        }

        assertThat(asked()).isEqualTo(5);
    }

    @Test
    void whatIsRecordedIsNotAskedForWhateverGitHubThinks() {
        ShopStory now = begin(1);
        StoryBot only = start();
        Webhook created = now.webhook(1, "created");
        now.send(created, NOBODY);
        now.send(created, only.webhook());
        now.send(created, NOBODY);

        only.upkeep();

        assertThat(asked()).isZero();
    }

    /** Prints the figures that the documentation quotes. */
    @Test
    void aDayOfLostDeliveriesIsMadeGoodByOneComparison() {
        ShopStory now = begin(1_000);
        StoryBot only = start();
        only.upkeep();
        int first = calls(now);

        for (int alert = 11; alert <= 40; alert++) {
            now.shop.alert(alert).orElseThrow().become("dismissed");
        }
        for (int alert = 41; alert <= 60; alert++) {
            now.shop.alert(alert).orElseThrow().become("fixed");
        }
        List<HostedAlert> late = IntStream.rangeClosed(61, 70)
                .mapToObj(file -> now.shop.report(
                        ShopStory.RULE, new HostedAlert.Place(ShopStory.path(file), 9, 33, 9, 50), "Predictable, too"))
                .toList();
        only.upkeep();
        int day = calls(now);

        assertThat(IntStream.rangeClosed(11, 40)).allMatch(alert -> state(only, alert) == RemediationState.DISMISSED);
        assertThat(IntStream.rangeClosed(41, 60)).allMatch(alert -> state(only, alert) == RemediationState.FIXED);
        assertThat(late).allMatch(alert -> state(only, alert.number()) == RemediationState.QUEUED);
        only.upkeep();
        int quiet = calls(now);
        System.out.printf(
                "calls for 1,000 open alerts: %d at first, %d after a day in which 60 changed, %d while nothing changes%n",
                first, day, quiet);
        assertThat(first).isLessThanOrEqualTo(30);
        assertThat(day).isLessThanOrEqualTo(30 + 60);
        assertThat(quiet).isLessThanOrEqualTo(17);
    }

    private static int calls(ShopStory now) {
        int calls = now.gitHub.transcript().entries().size();
        now.gitHub.transcript().clear();
        return calls;
    }
}
