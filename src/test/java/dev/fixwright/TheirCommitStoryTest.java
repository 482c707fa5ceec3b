package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.StandInApp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People ask for the fixes of the alerts that their pull request brings, from the comment to the next scan. */
class TheirCommitStoryTest {
    private static final String OTHER_FILE = "src/main/java/com/acme/shop/Coupons.java";

    @TempDir
    Path directory;

    @Test
    void allFixesAreCommittedAtOnceAndTheNextScanSaysThatTheyHold() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            String before = pull.head();
            their.story.gitHub.transcript().clear();

            their.say(pull, TheirStory.MARIA, "/fixwright fix");

            assertThat(their.story.shop.git().commit(pull.head()).parents()).containsExactly(before);
            assertThat(their.story.shop.git().commit(pull.head()).author()).isEqualTo(StandInApp.BOT);
            assertThat(their.story.shop.git().commit(pull.head()).message())
                    .startsWith(
                            "Fix 2 code scanning alerts\n\n- Fix predictable random numbers in Coupons.java (alert 1)\n")
                    .endsWith("Asked for by maria.");
            assertThat(their.story.shop.git().text("feature", TheirStory.NEW_FILE))
                    .contains("new SecureRandom()");
            assertThat(their.story.shop.git().text("feature", OTHER_FILE)).contains("new SecureRandom()");
            String commit = pull.head().substring(0, 7);
            assertThat(their.answer(pull))
                    .contains("**`/fixwright fix`**, asked by `maria`")
                    .contains("Asked for: what fixes alerts 1, 2, in one commit on this branch.")
                    .contains("- alert 1: its fix was committed to")
                    .contains(" as " + commit + "; the next scan says whether the alert is gone");
            assertThat(their.report(pull.head()).orElseThrow().title()).isEqualTo("Committed 2 fixes, not yet scanned");
            assertThat(their.story.gitHub.transcript().creations()).isLessThanOrEqualTo(5);

            their.scan(pull);

            assertThat(their.answer(pull)).contains("- alert 1: it is gone from", " since the fix " + commit);
            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("No alert of this pull request is left");
            assertThat(pull.reviews()).hasSize(1);
            assertThat(their.story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void oneOfThemIsCommittedAlone() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);

            their.say(pull, TheirStory.MARIA, "/fixwright fix 2");

            assertThat(their.story.shop.git().commit(pull.head()).message())
                    .startsWith("Fix predictable random numbers in Vouchers.java\n");
            assertThat(their.story.shop.git().text("feature", OTHER_FILE)).contains("new Random()");
        }
    }

    @Test
    void whoMayOnlyReadCommitsNothing() {
        try (TheirStory their = TheirStory.begin(directory)) {
            their.story.shop.talk().role("rita", "triage");
            HostedPullRequest pull = twoWeakFiles(their);
            String before = pull.head();

            their.say(pull, "rita", "/fixwright fix");

            assertThat(pull.head()).isEqualTo(before);
            assertThat(their.answer(pull)).contains("takes the permission to write");
        }
    }

    @Test
    void aForkIsNeverWrittenTo() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull =
                    their.story.shop.openFromFork(Map.of(TheirStory.NEW_FILE, TheirStory.WEAK), "stranger");
            their.scan(pull);
            String before = pull.head();
            // Somebody has a branch of the same name here.
            their.story.shop.git().moveBranch("patch-1", their.story.shop.head());

            their.say(pull, TheirStory.MARIA, "/fixwright fix");

            assertThat(pull.head()).isEqualTo(before);
            assertThat(their.story.shop.git().branch("patch-1")).contains(their.story.shop.head());
            assertThat(their.answer(pull)).contains("comes from a fork");
        }
    }

    @Test
    void aProtectedBranchIsNeverWrittenTo() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            String before = pull.head();
            their.story.shop.protect("feature");
            their.story.gitHub.transcript().clear();

            their.say(pull, TheirStory.MARIA, "/fixwright fix");

            assertThat(pull.head()).isEqualTo(before);
            assertThat(their.answer(pull)).contains("was not committed to", "its branch feature is protected");
            assertThat(their.story.calls()).noneMatch(call -> call.startsWith("mutation"));
        }
    }

    @Test
    void whatWasCommittedBeforeTheAnswerGotLostIsNotCommittedAgain() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            String before = pull.head();
            their.story.gitHub.faults().plan(call -> call.startsWith("mutation Amend"), Faults.Kind.DROPPED_AFTER, 1);
            their.story.shop.talk().say(pull, TheirStory.MARIA, "/fixwright fix");
            their.hearThroughFaults();
            String pushed = pull.head();
            assertThat(pushed).isNotEqualTo(before);

            their.story.hearAndWait();

            assertThat(pull.head()).isEqualTo(pushed);
            assertThat(their.answer(pull)).contains(" as " + pushed.substring(0, 7));
        }
    }

    @Test
    void whoPushedMeanwhileIsNotWrittenOver() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            their.story
                    .gitHub
                    .faults()
                    .before(
                            call -> call.startsWith("mutation Amend"),
                            () -> pull.push(Map.of("README.md", "Mine\n"), TheirStory.MARIA));

            their.say(pull, TheirStory.MARIA, "/fixwright fix");

            assertThat(their.story.shop.git().text("feature", "README.md")).isEqualTo("Mine\n");
            assertThat(their.story.shop.git().text("feature", TheirStory.NEW_FILE))
                    .contains("new Random()");
            assertThat(their.answer(pull)).contains("somebody pushed to it meanwhile; ask again");

            their.say(pull, TheirStory.MARIA, "/fixwright fix");
            assertThat(their.story.shop.git().text("feature", TheirStory.NEW_FILE))
                    .contains("new SecureRandom()");
            assertThat(their.story.shop.git().text("feature", "README.md")).isEqualTo("Mine\n");
        }
    }

    @Test
    void aFixThatDoesNotHoldIsSaidToStandThere() {
        try (TheirStory their = TheirStory.begin(directory, new StubbornScanner())) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);
            their.say(pull, TheirStory.MARIA, "/fixwright fix");

            their.story.scan.run(pull);
            their.story.shop.tellAgain(1, "reopened", pull);
            their.story.hearAndWait(Duration.ofMinutes(1));

            assertThat(their.report(pull.head()).orElseThrow().title())
                    .isEqualTo("No fix for 1 alert of this pull request");
        }
    }

    @Test
    void aDryRunCommitsNothing() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            String before = pull.head();

            their.say(pull, TheirStory.MARIA, "/fixwright fix --dry-run");

            assertThat(pull.head()).isEqualTo(before);
            assertThat(their.answer(pull)).contains("Nothing was committed.");
        }
    }

    @Test
    void anAlertOfAnotherPullRequestIsAskedForThere() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            their.story.shop.git().moveBranch("docs", their.story.shop.head());
            their.story.shop.git().commitFiles("docs", Map.of("README.md", "More\n"), "More", TheirStory.MARIA);
            HostedPullRequest other = their.story.shop.open(
                    new HostedPullRequest.Opening("docs", "main", "More", "", false, TheirStory.MARIA), false);

            their.say(other, TheirStory.MARIA, "/fixwright fix 1");

            assertThat(their.answer(other)).contains("it is on pull request " + pull.number(), "ask for its fix there");
            assertThat(their.story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void whyAndWhoCommitsByHandIsTold() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = twoWeakFiles(their);
            their.say(pull, TheirStory.MARIA, "/fixwright why");
            assertThat(their.answer(pull))
                    .contains("Alert 1: its fix is suggested on", "Alert 2: its fix is suggested on");

            // Somebody takes the suggestions with GitHub's button.
            pull.push(
                    Map.of(
                            TheirStory.NEW_FILE,
                            their.taken(pull, pull.reviews().get(0), TheirStory.NEW_FILE),
                            OTHER_FILE,
                            their.taken(pull, pull.reviews().get(0), OTHER_FILE)),
                    TheirStory.MARIA);
            their.scan(pull);

            assertThat(their.report(pull.head()).orElseThrow().conclusion()).contains("success");
            assertThat(their.report(pull.head()).orElseThrow().summary())
                    .contains("Gone from this pull request: alert 1, alert 2.");
        }
    }

    @Test
    void onceMergedItIsRemediatedAsAnyOther() {
        try (TheirStory their = TheirStory.begin(directory)) {
            HostedPullRequest pull = their.propose();
            their.scan(pull);

            pull.merge();
            their.story.scan.run();
            their.story.hear();

            List<HostedPullRequest> all = their.story.shop.pullRequests();
            assertThat(all).hasSize(2);
            assertThat(all.get(1).author()).isEqualTo(StandInApp.BOT);
        }
    }

    private static HostedPullRequest twoWeakFiles(TheirStory their) {
        HostedPullRequest pull = their.propose(Map.of(
                TheirStory.NEW_FILE,
                TheirStory.WEAK,
                OTHER_FILE,
                TheirStory.WEAK.replace("class Vouchers", "class Coupons")));
        their.scan(pull);
        return pull;
    }
}
