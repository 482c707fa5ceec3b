package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.TestDatabase;
import dev.fixwright.github.standin.HostedCheckRun;
import dev.fixwright.github.standin.StandInApp;
import dev.fixwright.github.standin.Webhook;
import dev.fixwright.remediation.Remediation;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say about alerts by dismissing and assigning them, from the webhook to what becomes of the fix. */
class AlertLifeStoryTest {
    private static final Duration AN_HOUR = Duration.ofMinutes(61);
    private static final String PAD = "// " + "nothing that matters, and much of it. ".repeat(5) + "\n";

    @TempDir
    Path directory;

    @Test
    void whatIsAssignedToSomebodyIsLeftToThemUntilItIsNot() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.scan.run();
            story.shop.assign(1, "maria");
            story.hear();

            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.remediation(1).why())
                    .isEqualTo(
                            "declined: the alert is assigned to maria, so it is left to them; `/fixwright fix 1` asks"
                                    + " for a fix all the same");

            story.shop.assign(1);
            story.hear();
            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void whatIsAssignedToAnotherProgramIsLeftToIt() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.scan.run();
            story.shop.assign(1, "copilot-swe-agent[bot]", "maria");
            story.hear();

            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.remediation(1).reason())
                    .startsWith("the alert is assigned to copilot-swe-agent[bot] and maria");
        }
    }

    @Test
    void whatIsAssignedToTheAppItselfIsWorkedOn() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.scan.run();
            story.shop.assign(1, StandInApp.BOT);
            story.hear();

            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void anOpenPullRequestStaysWhoeverGetsTheAlert() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.fix();

            story.shop.assign(1, "maria");
            story.hear();

            assertThat(story.shop.pullRequests().get(0).isOpen()).isTrue();
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.PROVING);
        }
    }

    @Test
    void somebodyMayAskForTheFixOfWhatSomebodyHas() {
        Map<String, String> more = CommandStory.classes("Vouchers");
        try (CommandStory talk = CommandStory.begin(directory, more)) {
            talk.story.shop.assign(2, "maria");
            talk.story.hear();
            int before = talk.story.shop.pullRequests().size();
            talk.story.shop.pullRequests().get(before - 1).close();
            talk.story.hear();

            talk.say(CommandStory.WRITER, "/fixwright fix 2");

            assertThat(talk.story.shop.pullRequests()).hasSize(before + 1);
        }
    }

    @Test
    void theSameCodeUnderANewNumberIsOfferedForDismissalWithTheOldReason() {
        try (ProofStory story = ProofStory.begin(directory)) {
            dismissAtOnce(story);

            // What stands soon after the line makes GitHub call it another alert.
            story.shop.push(Map.of(ProofStory.FILE, reRaised()), "Grow");
            story.scan.run();
            story.hear();

            Remediation second = story.remediation(2);
            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(second.why())
                    .isEqualTo(
                            "declined: a-person dismissed the same code as alert 1 (false positive), saying \"No token"
                                    + " is 'secret' here\"; `/fixwright dismiss 2 reason=false-positive -- as alert 1` dismisses"
                                    + " this one, too, and `/fixwright fix 2` fixes it");
            HostedCheckRun told = story.shop.checkRuns().get(0);
            assertThat(told.head()).isEqualTo(story.shop.head());
            assertThat(told.summary()).contains("`/fixwright dismiss 2 reason=false-positive -- as alert 1`");
            assertThat(story.shop.alert(2).orElseThrow().state()).isEqualTo("open");
        }
    }

    /** It came back under a new number before the app was there, or only after. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasDismissedBeforeTheAppWasThereIsKnownAgain(boolean backAlready) {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.gitHub.outbox().holdBack(event -> true);
            story.scan.run();
            story.shop.dismiss(1, "used in tests", "");
            if (backAlready) {
                story.shop.push(Map.of(ProofStory.FILE, reRaised()), "Grow");
                story.scan.run();
            }
            story.gitHub.outbox().lose();
            story.upkeepAfter(AN_HOUR);
            if (!backAlready) {
                story.shop.push(Map.of(ProofStory.FILE, reRaised()), "Grow");
                story.scan.run();
                story.hear();
            }

            assertThat(story.shop.pullRequests()).isEmpty();
            assertThat(story.remediation(2).why())
                    .startsWith("declined: a-person dismissed the same code as alert 1 (used in tests);"
                            + " `/fixwright dismiss 2 reason=used-in-tests -- as alert 1` dismisses this one, too");
        }
    }

    @Test
    void otherCodeOfTheSameRuleInTheSameFileIsFixed() {
        try (ProofStory story = ProofStory.begin(directory)) {
            dismissAtOnce(story);

            String other = ProofStory.SOURCE.replace(
                    "    public String next",
                    PAD + "    private final Random other = new Random();\n\n    public String next");
            story.shop.push(Map.of(ProofStory.FILE, other), "Grow");
            story.scan.run();
            story.hear();

            assertThat(story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void whatPeopleOpenedAgainSpeaksAgainstNothing() {
        try (ProofStory story = ProofStory.begin(directory)) {
            dismissAtOnce(story);
            story.shop.reopen(1);
            story.hear();
            story.shop.pullRequests().get(0).close();
            story.hear();

            story.shop.push(Map.of(ProofStory.FILE, reRaised()), "Grow");
            story.scan.run();
            story.hear();

            assertThat(story.shop.pullRequests()).hasSize(2);
        }
    }

    /** Of some alerts a single event comes through, whatever it says. */
    @Test
    void eventsInAnyOrderAndSomeMissingLeadToWhereAnAlertStands() {
        List<String> actions = List.of(
                "created",
                "appeared_in_branch",
                "reopened",
                "reopened_by_user",
                "fixed",
                "closed_by_user",
                "updated_assignment");
        StoryClock clock = new StoryClock();
        int alerts = 28;
        try (ShopStory story = new ShopStory(alerts, clock);
                StoryBot bot = new StoryBot(story.gitHub, TestDatabase.h2(directory.resolve("data")), clock)) {
            Random random = new Random(5);
            List<Webhook> events = new ArrayList<>();
            for (int alert = 1; alert <= alerts; alert++) {
                switch (alert % 4) {
                    case 1 -> story.shop.alert(alert).orElseThrow().become("dismissed");
                    case 2 -> story.shop.alert(alert).orElseThrow().become("fixed");
                    case 3 -> story.shop.assign(alert, "maria");
                    default -> {}
                }
                List<String> some = new ArrayList<>(actions);
                Collections.shuffle(some, random);
                // Each action is the only one for some alert that is open.
                int kept = alert % 4 == 0 ? 1 : 1 + random.nextInt(actions.size());
                for (String action : alert % 4 == 0 ? List.of(actions.get(alert / 4 - 1)) : some.subList(0, kept)) {
                    events.add(story.webhook(alert, action));
                    events.add(story.webhook(alert, action));
                }
            }
            Collections.shuffle(events, random);
            for (Webhook event : events) {
                story.send(event, bot.webhook());
                if (random.nextInt(3) == 0) {
                    bot.work();
                }
            }
            bot.work();

            assertThat(story.shop.pullRequests())
                    .extracting(pull -> pull.headBranch())
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, alerts)
                            .filter(alert -> alert % 4 == 0)
                            .mapToObj(ShopStory::branch)
                            .toList());
        }
    }

    private static void dismissAtOnce(ProofStory story) {
        story.scan.run();
        story.shop.dismiss(1, "false positive", "No token is `secret` here");
        story.hear();
        assertThat(story.shop.pullRequests()).isEmpty();
    }

    private static String reRaised() {
        return ProofStory.SOURCE.replace("public String next()", "public String following()");
    }
}
