package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an open fix that nobody touches. */
class NeglectStoryTest {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MONTH = Duration.ofDays(30).plusHours(1);
    private static final Duration A_FORTNIGHT = Duration.ofDays(14).plusHours(1);

    @TempDir
    Path directory;

    private static HostedPullRequest proved(ProofStory story) {
        HostedPullRequest pull = story.fix();
        story.scan.run(pull);
        story.hearAndWait();
        assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
        return pull;
    }

    private static List<HostedComment> reminders(ProofStory story, HostedPullRequest pull) {
        return story.shop.talk().byApp(pull.number());
    }

    @Test
    void peopleAreRemindedOnceThenItIsClosed() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = proved(story);
            story.upkeepAfter(Duration.ofDays(29));
            assertThat(reminders(story, pull)).isEmpty();

            story.upkeepAfter(A_DAY.plusHours(1));
            story.upkeepAfter(A_DAY);
            assertThat(reminders(story, pull))
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.body())
                            .startsWith(
                                    "<!-- fixwright:reminder -->\nNobody has touched this pull request for 30 days. If it stays"
                                            + " so, Fixwright closes it on ")
                            .contains("**Keep it open:** comment, review it or push to it."));
            assertThat(pull.isOpen()).isTrue();

            story.upkeepAfter(A_FORTNIGHT);
            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(pull.body()).contains("Fixwright closed its pull request, which nobody had touched for 44 days");
            assertThat(reminders(story, pull)).hasSize(1);
            assertThat(story.shop.git().branch(pull.headBranch())).isEmpty();
            assertThat(story.remediation(1).why())
                    .startsWith("declined: Fixwright closed its pull request, which nobody had touched for 44 days;"
                            + " `/fixwright fix 1` proposes the fix again");
        }
    }

    @Test
    void whoeverSaysSomethingKeepsItOpen() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = proved(story);
            story.upkeepAfter(A_MONTH);
            assertThat(reminders(story, pull)).hasSize(1);

            story.clock.skip(Duration.ofMinutes(1));
            story.shop.talk().say(pull, "a-person", "Please keep it, I am on holiday.");
            story.upkeepAfter(A_FORTNIGHT);
            assertThat(pull.isOpen()).isTrue();

            story.upkeepAfter(A_MONTH);
            story.upkeepAfter(A_FORTNIGHT);
            assertThat(pull.isOpen()).isFalse();
            assertThat(reminders(story, pull)).hasSize(1);
        }
    }

    @Test
    void itIsNotOpenedAgainByItselfButWhenAskedFor() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = proved(story);
            story.upkeepAfter(A_MONTH);
            story.upkeepAfter(A_FORTNIGHT);
            story.scan.run();
            story.upkeepAfter(A_DAY);
            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.DECLINED);

            story.shop.talk().role("olga", "write");
            story.shop.talk().say(pull, "olga", "/fixwright fix 1");
            story.hear();

            assertThat(story.shop.pullRequests()).hasSize(2);
            assertThat(story.shop.pullRequests().get(1).headBranch()).isEqualTo("fixwright/alert-1-weakrandom-2");
        }
    }

    @Test
    void anAlertThatComesBackIsProposedAgain() {
        try (ProofStory story = ProofStory.begin(directory)) {
            proved(story);
            story.upkeepAfter(A_MONTH);
            story.upkeepAfter(A_FORTNIGHT);
            String mended = ProofStory.SOURCE.replace("new Random()", "null");
            story.shop.push(Map.of(ProofStory.FILE, mended), "Mend it");
            story.scan.run();
            story.hearAndWait();
            assertThat(story.shop.alert(1).orElseThrow().state()).isEqualTo("fixed");

            story.shop.push(Map.of(ProofStory.FILE, ProofStory.SOURCE), "Take that back");
            story.scan.run();
            story.hearAndWait();

            assertThat(story.shop.pullRequests()).hasSize(2);
            assertThat(story.shop.pullRequests().get(1).isOpen()).isTrue();
        }
    }

    @Test
    void thePolicySetsTheTimes() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.push(
                    Map.of(
                            ".github/fixwright.yml",
                            "version: 1\npull-request:\n  stale-after: 36h\n  close-after: never\n"),
                    "Be quick");
            HostedPullRequest pull = proved(story);
            story.upkeepAfter(Duration.ofHours(37));

            assertThat(reminders(story, pull))
                    .singleElement()
                    .satisfies(comment ->
                            assertThat(comment.body()).contains("for 36 hours. It stays open until somebody decides."));
            story.upkeepAfter(Duration.ofDays(400));
            assertThat(pull.isOpen()).isTrue();
            assertThat(reminders(story, pull)).hasSize(1);
        }
    }

    @Test
    void thePolicyMaySayNever() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.push(
                    Map.of(".github/fixwright.yml", "version: 1\npull-request:\n  stale-after: never\n"), "Be patient");
            HostedPullRequest pull = proved(story);
            story.upkeepAfter(Duration.ofDays(400));

            assertThat(pull.isOpen()).isTrue();
            assertThat(reminders(story, pull)).isEmpty();
        }
    }

    @Test
    void aClosingThatNobodyToldOfIsFoundHourly() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = proved(story);
            story.gitHub.outbox().holdBack(event -> event.event().equals("pull_request"));
            pull.close();
            story.gitHub.outbox().lose();

            story.upkeepAfter(Duration.ofHours(1));

            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.CLOSED);
        }
    }
}
