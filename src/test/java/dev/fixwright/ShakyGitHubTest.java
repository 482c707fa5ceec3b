package dev.fixwright;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript.Entry;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.SteppedLanes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand deliveries, most of them copies, late or out of order, while one call to GitHub in twenty fails: each alert
 * that may be fixed gets one pull request, and no limit of GitHub's is overstepped. The clock of all of it is set ahead.
 */
class ShakyGitHubTest {
    private static final int ALERTS = 50;
    private static final int DELIVERIES_OF_EACH = 200;
    private static final int BURST = 1_000;
    private static final int DISMISSED_IN = 10;

    /** All but the one that says that the repository is gone, which ends the work on it. */
    private static final Set<Faults.Kind> FAULTS = EnumSet.complementOf(EnumSet.of(Faults.Kind.NOT_FOUND));

    private static final List<String> ACTIONS = List.of(
            "created", "created", "appeared_in_branch", "reopened", "reopened_by_user", "fixed", "closed_by_user");

    private final Random random = new Random(20261123);
    private final StoryClock clock = new StoryClock();

    @Test
    void everyAlertGetsOnePullRequestWithinAllLimits(@TempDir Path directory) {
        try (ShopStory story = new ShopStory(ALERTS, clock);
                StoryBot bot = StoryBot.paced(story.gitHub, TestDatabase.h2(directory), 500, clock)) {
            dismissSome(story);
            List<Webhook> deliveries = deliveries(story);
            FAULTS.forEach(kind -> story.gitHub
                    .faults()
                    .plan(call -> random.nextInt(20 * FAULTS.size()) == 0, kind, Integer.MAX_VALUE));
            SteppedLanes lanes = bot.lanes();
            for (int i = 0; i < deliveries.size(); i++) {
                assertThat(story.send(deliveries.get(i), bot.webhook())).isIn(200, 202);
                if (i % BURST == BURST - 1) {
                    turn(lanes);
                }
            }
            Instant begun = clock.instant();
            while (lanes.next()
                    .filter(due -> due.isBefore(begun.plus(Duration.ofDays(2))))
                    .isPresent()) {
                turn(lanes);
            }

            assertEachIsProposedOnce(story, bot);
            List<Entry> requests = story.gitHub.transcript().entries();
            assertNothingCameBeforeItsTime(requests);
            assertThat(mostWritesWithin(Duration.ofMinutes(1), requests)).isLessThanOrEqualTo(80);
            assertThat(mostWritesWithin(Duration.ofHours(1), requests)).isLessThanOrEqualTo(500);
            System.out.printf(
                    "%,d deliveries, %,d requests to GitHub, %d pull requests; answers by status, 0 for none: %s%n",
                    deliveries.size(),
                    requests.size(),
                    story.shop.pullRequests().size(),
                    requests.stream().collect(groupingBy(Entry::status, TreeMap::new, counting())));
        }
    }

    private void turn(SteppedLanes lanes) {
        lanes.next()
                .map(due -> Duration.between(clock.instant(), due))
                .filter(wait -> !wait.isNegative())
                .ifPresent(clock::skip);
        lanes.turn();
    }

    private static boolean isDismissed(int alert) {
        return alert % DISMISSED_IN == 0;
    }

    private static void dismissSome(ShopStory story) {
        IntStream.rangeClosed(1, ALERTS)
                .filter(ShakyGitHubTest::isDismissed)
                .forEach(alert -> story.shop.alert(alert).orElseThrow().become("dismissed"));
    }

    private List<Webhook> deliveries(ShopStory story) {
        List<Webhook> all = new ArrayList<>();
        for (int alert = 1; alert <= ALERTS; alert++) {
            List<Webhook> ofAlert = new ArrayList<>();
            for (String action : ACTIONS) {
                ofAlert.add(story.webhook(alert, action));
            }
            while (ofAlert.size() < DELIVERIES_OF_EACH) {
                Webhook copy = ofAlert.get(random.nextInt(ACTIONS.size()));
                ofAlert.add(random.nextBoolean() ? copy : copy.replayed());
            }
            all.addAll(ofAlert);
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static void assertEachIsProposedOnce(ShopStory story, StoryBot bot) {
        RepositoryRef shop = new RepositoryRef(ShopStory.INSTALLATION, story.shop.id(), "acme", "shop");
        List<String> branches = IntStream.rangeClosed(1, ALERTS)
                .filter(alert -> !isDismissed(alert))
                .mapToObj(ShopStory::branch)
                .toList();
        assertThat(IntStream.rangeClosed(1, ALERTS)
                        .filter(alert -> !isDismissed(alert))
                        .mapToObj(alert -> bot.remediation(shop, alert))
                        .filter(remediation -> remediation.state() != RemediationState.IN_REVIEW)
                        .map(remediation ->
                                remediation.alert() + " " + remediation.state() + " " + remediation.reason()))
                .isEmpty();
        assertThat(story.shop.pullRequests())
                .extracting(HostedPullRequest::headBranch)
                .containsExactlyInAnyOrderElementsOf(branches);
        assertThat(story.shop.checkRuns())
                .extracting(HostedCheckRun::head)
                .containsExactlyInAnyOrderElementsOf(story.shop.pullRequests().stream()
                        .map(HostedPullRequest::head)
                        .toList());
    }

    private static void assertNothingCameBeforeItsTime(List<Entry> requests) {
        Instant mayGoOn = Instant.MIN;
        for (Entry request : requests) {
            assertThat(request.at()).as(request.toString()).isAfterOrEqualTo(mayGoOn);
            mayGoOn = request.mayGoOn();
        }
    }

    private static int mostWritesWithin(Duration window, List<Entry> requests) {
        int most = 0;
        int sum = 0;
        int first = 0;
        // What GitHub refused made nothing.
        List<Entry> done =
                requests.stream().filter(entry -> entry.status() < 400).toList();
        for (Entry request : done) {
            sum += request.creations();
            while (!done.get(first).at().isAfter(request.at().minus(window))) {
                sum -= done.get(first++).creations();
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
