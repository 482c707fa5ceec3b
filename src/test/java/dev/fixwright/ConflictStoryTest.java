package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.RemediationState;
import dev.fixwright.scan.HostedSpotBugs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an open fix when the default branch moves on. */
class ConflictStoryTest {
    private static final String NEXT_TO_THE_FIX =
            ProofStory.SOURCE.replace("import java.util.Random;", "import java.util.Map;\nimport java.util.Random;");
    private static final Duration A_MOMENT = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private static void conflict(ProofStory story) {
        story.gitHub.transcript().clear();
        story.shop.push(Map.of(ProofStory.FILE, NEXT_TO_THE_FIX), "Use maps");
    }

    private static void prove(ProofStory story, HostedPullRequest pull) {
        story.scan.run(pull);
        story.hearAndWait();
        assertThat(story.remediation(1).state()).isEqualTo(RemediationState.IN_REVIEW);
    }

    private static long writes(ProofStory story) {
        return story.gitHub.transcript().entries().stream()
                .filter(Transcript.Entry::isWrite)
                .count();
    }

    @Test
    void aFixThatConflictsIsMadeAnewInItsPullRequest() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            prove(story, pull);
            String before = pull.head();

            conflict(story);
            assertThat(pull.testMerge()).isEmpty();
            story.hearAndWait(A_MOMENT);

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(pull.isOpen()).isTrue();
            assertThat(pull.head()).isNotEqualTo(before);
            assertThat(story.shop.git().commit(pull.head()).parents()).containsExactly(story.shop.head());
            assertThat(pull.testMerge()).isPresent();
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("import java.util.Map;", "new SecureRandom()");
            assertThat(pull.body()).startsWith("**Not proved yet:**");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.PROVING);
            assertThat(writes(story)).isEqualTo(5);

            story.gitHub.transcript().clear();
            prove(story, pull);
            assertThat(pull.body()).startsWith("**Proved:**");
            assertThat(story.report(pull).conclusion()).contains("success");
        }
    }

    @Test
    void nothingIsPushedWhereTheDefaultBranchMovesWithoutAConflict() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.hearAndWait();
            String before = pull.head();

            story.gitHub.transcript().clear();
            story.shop.push(Map.of("README.md", "A shop\n"), "Say what this is");
            story.hearAndWait(A_MOMENT);

            assertThat(pull.head()).isEqualTo(before);
            assertThat(story.calls()).containsExactly("query Conditions repository");
        }
    }

    @Test
    void severalPushesAreOneLookAndPushesWithoutOpenFixesAreNone() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            story.hearAndWait();
            story.gitHub.transcript().clear();
            for (int i = 0; i < 5; i++) {
                story.shop.push(Map.of("README.md", "A shop, " + i + "\n"), "Say what this is");
            }
            story.hearAndWait(A_MOMENT);
            assertThat(story.calls()).containsExactly("query Conditions repository");

            pull.close();
            story.hear();
            story.gitHub.transcript().clear();
            story.shop.push(Map.of("README.md", "A shop again\n"), "Say what this is");
            story.hearAndWait(A_MOMENT);
            assertThat(story.calls()).isEmpty();
        }
    }

    @Test
    void gitHubMayTakeItsTimeToFindAConflict() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            String before = pull.head();
            pull.ponder(true);
            conflict(story);
            story.hearAndWait(A_MOMENT);
            assertThat(pull.head()).isEqualTo(before);

            pull.ponder(false);
            story.hearAndWait(A_MOMENT);
            assertThat(pull.head()).isNotEqualTo(before);
        }
    }

    @Test
    void aConflictThatNoEventToldOfIsFoundHourly() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            String before = pull.head();
            story.gitHub.outbox().holdBack(event -> event.event().equals("push"));
            conflict(story);
            story.gitHub.outbox().lose();

            story.upkeepAfter(Duration.ofHours(1));

            assertThat(pull.head()).isNotEqualTo(before);
            assertThat(pull.testMerge()).isPresent();
        }
    }

    @Test
    void aBranchThatSomebodyPushedToIsTheirs() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            String theirs = pull.push(Map.of("README.md", "Mine\n"), "olga");
            conflict(story);
            story.hearAndWait(A_MOMENT);
            story.upkeepAfter(Duration.ofHours(1));

            assertThat(pull.head()).isEqualTo(theirs);
            assertThat(story.remediation(1).reason()).contains("somebody pushed to the branch");
        }
    }

    @Test
    void whoeverPushesInTheSameMomentKeepsTheirCommit() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            conflict(story);
            String[] theirs = new String[1];
            story.gitHub
                    .faults()
                    .before(
                            call -> call.startsWith("mutation Replace"),
                            () -> theirs[0] = pull.push(Map.of("README.md", "Mine\n"), "olga"));
            story.hearAndWait(A_MOMENT);

            assertThat(theirs[0]).isNotNull();
            assertThat(pull.head()).isEqualTo(theirs[0]);
            assertThat(pull.isOpen()).isTrue();
            assertThat(story.remediation(1).reason()).contains("somebody pushed to the branch");
            story.gitHub.transcript().clear();
            story.upkeepAfter(Duration.ofHours(1));
            assertThat(writes(story)).isZero();
        }
    }

    @Test
    void thePolicyMaySayNever() {
        try (ProofStory story = ProofStory.begin(directory)) {
            story.shop.push(
                    Map.of(".github/fixwright.yml", "version: 1\npull-request:\n  rebase-when: never\n"), "Be still");
            HostedPullRequest pull = story.fix();
            String before = pull.head();
            conflict(story);
            story.hearAndWait(A_MOMENT);
            story.upkeepAfter(Duration.ofHours(1));

            assertThat(pull.head()).isEqualTo(before);
            assertThat(story.report(pull).summary())
                    .startsWith("**Conflict:** its pull request conflicts with main, and the policy says never to make"
                            + " it anew by itself \\(rebase-when: never\\); `/fixwright rebase` does it once.");
            assertThat(story.remediation(1).reason()).startsWith("its pull request conflicts with main");
            assertThat(writes(story)).isEqualTo(1);

            story.shop.push(Map.of(ProofStory.FILE, ProofStory.SOURCE), "Without maps");
            story.hearAndWait(A_MOMENT);
            assertThat(story.report(pull).summary()).startsWith("**Not proved yet:**");
            assertThat(story.remediation(1).reason()).doesNotContain("conflict");
        }
    }

    @Test
    void aFixThatCannotBeMadeAnewSaysWhy() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            String before = pull.head();
            story.gitHub.transcript().clear();
            story.shop.push(
                    Map.of(ProofStory.FILE, ProofStory.SOURCE.replace("new Random()", "Dice.cheap()")), "Use dice");
            story.hearAndWait(A_MOMENT);

            assertThat(pull.head()).isEqualTo(before);
            assertThat(story.report(pull).summary())
                    .startsWith("**Conflict:** its pull request conflicts with main, and no fix can be made on it now:"
                            + " the alert is stale");
            assertThat(writes(story)).isEqualTo(1);

            story.scan.run();
            story.hearAndWait();
            assertThat(pull.state()).isEqualTo("CLOSED");
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.SUPERSEDED);
        }
    }

    @Test
    void aRunThatEndedWhileItPushedGoesOn() {
        try (ProofStory story = ProofStory.begin(directory)) {
            HostedPullRequest pull = story.fix();
            conflict(story);
            story.gitHub.faults().plan(call -> call.startsWith("mutation Replace"), Faults.Kind.DROPPED_AFTER, 1);
            assertThatThrownBy(() -> story.hearAndWait(A_MOMENT)).hasMessageContaining("gave no usable answer");
            String moved = pull.head();
            story.hear();

            assertThat(pull.head()).isEqualTo(moved);
            assertThat(story.remediation(1).state()).isEqualTo(RemediationState.PROVING);
            assertThat(pull.body()).startsWith("**Not proved yet:**");
        }
    }

    @Test
    void theFixesOfAGroupAreGatheredAnewInAnotherPullRequest() {
        try (ProofStory story = ProofStory.begin(directory, ProofStory.guesses(), CommandStory.classes("Vouchers"))) {
            story.shop.push(Map.of(".github/fixwright.yml", "version: 1\ngroup-by: rule\n"), "Together");
            HostedPullRequest pull = story.fix();
            assertThat(story.shop.pullRequests()).hasSize(1);

            conflict(story);
            story.hearAndWait(A_MOMENT);

            assertThat(story.shop.pullRequests()).containsExactly(pull);
            assertThat(pull.testMerge()).isPresent();
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("import java.util.Map;", "new SecureRandom()");
            assertThat(story.shop.git().text(pull.headBranch(), "src/main/java/com/acme/shop/Vouchers.java"))
                    .contains("new SecureRandom()");
        }
    }

    @Test
    void theNextFixerIsTriedWhereTheDefaultBranchMovedMeanwhile() {
        Fixers fixers = new Fixers(List.of(new HiddenRandom(), new WeakRandomFixer()));
        try (ProofStory story = ProofStory.begin(directory, new HostedSpotBugs(), fixers)) {
            HostedPullRequest pull = story.fix();
            String refuted = pull.head();
            story.shop.push(Map.of("README.md", "A shop\n"), "Say what this is");
            story.scan.run(pull);
            story.hearAndWait();

            assertThat(pull.head()).isNotEqualTo(refuted);
            assertThat(pull.isOpen()).isTrue();
            assertThat(story.shop.git().commit(pull.head()).parents()).containsExactly(story.shop.head());
            assertThat(story.shop.git().text(pull.headBranch(), ProofStory.FILE))
                    .contains("new SecureRandom()");
            assertThat(pull.body()).contains("| Fixer | `WeakRandomFixer`", "by `HiddenRandom`");

            story.scan.run(pull);
            story.hearAndWait();
            assertThat(pull.body()).startsWith("**Proved:**");
        }
    }
}
