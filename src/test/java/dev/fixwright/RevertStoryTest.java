package dev.fixwright;

import static dev.fixwright.CommandStory.READER;
import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has a merged fix taken back, from the comment to the state that follows. */
class RevertStoryTest {
    private static final String SHARED = "/repos/acme/shop";

    @TempDir
    Path directory;

    private CommandStory merged() {
        CommandStory talk = CommandStory.begin(directory);
        talk.pull.merge();
        talk.story.scan.run();
        talk.story.hearAndWait();
        assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.FIXED);
        return talk;
    }

    private static List<HostedPullRequest> pulls(CommandStory talk) {
        return talk.story.shop.pullRequests();
    }

    private static String file(CommandStory talk, String branch) {
        return talk.story.shop.git().text(branch, ProofStory.FILE);
    }

    @Test
    void takesTheFixBackAndLeavesTheAlertAlone() {
        try (CommandStory talk = merged()) {
            HostedComment asked = talk.say(WRITER, "/fixwright revert");

            assertThat(pulls(talk)).hasSize(2);
            HostedPullRequest revert = pulls(talk).get(1);
            assertThat(revert.isDraft()).isTrue();
            assertThat(revert.title()).isEqualTo("Take back the fix of alert 1");
            assertThat(revert.body())
                    .startsWith("Reverts acme/shop#1\n\n`olga` asked for this with `/fixwright revert`")
                    .contains("Fixwright does not propose this fix again unless somebody asks for it");
            assertThat(file(talk, revert.headBranch())).isEqualTo(ProofStory.SOURCE);
            assertThat(talk.answer())
                    .contains("A pull request takes this fix back: "
                            + "[pull request 2](https://github.example/acme/shop/pull/2)");
            assertThat(asked.reactions()).containsExactly("eyes", "rocket");
            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.FIXED);

            revert.merge();
            talk.story.scan.run();
            talk.story.hearAndWait(Duration.ofDays(2));
            assertThat(talk.story.shop.alert(1).orElseThrow().state()).isEqualTo("open");
            assertThat(talk.story.remediation(1).why())
                    .startsWith("reverted: its fix was merged and taken back by pull request"
                            + " https://github.example/acme/shop/pull/2");
            assertThat(pulls(talk)).hasSize(2);

            talk.say(WRITER, "/fixwright revert");
            assertThat(talk.answer()).contains("Not done: this fix was taken back already.");
            assertThat(pulls(talk)).hasSize(2);
        }
    }

    @Test
    void isProposedOnceHoweverOftenAndWhoeverAsks() {
        try (CommandStory talk = merged()) {
            talk.say(WRITER, "/fixwright revert\n/fixwright REVERT");
            talk.say(WRITER, "/fixwright revert");

            assertThat(pulls(talk)).hasSize(2);
            assertThat(talk.answer()).contains("A pull request takes this fix back: [pull request 2]");
        }
    }

    @Test
    void findsTheOneThatAPersonOpenedOrMerged() {
        try (CommandStory talk = merged()) {
            HostedPullRequest theirs = talk.pull.revert();
            talk.say(WRITER, "/fixwright revert");
            assertThat(pulls(talk)).hasSize(2);
            assertThat(talk.answer()).contains("[pull request 2]");

            theirs.merge();
            talk.story.gitHub.outbox().lose();
            talk.say(WRITER, "/fixwright revert");
            assertThat(pulls(talk)).hasSize(2);
            assertThat(talk.answer()).contains("this fix was taken back already");
            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.REVERTED);
        }
    }

    @Test
    void aMergeThatWasNotToldOfYetIsSeen() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.gitHub.outbox().holdBack(event -> event.event().equals("pull_request"));
            talk.pull.merge();
            talk.say(WRITER, "/fixwright revert");

            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.MERGED);
            assertThat(pulls(talk)).hasSize(2);
        }
    }

    @Test
    void whatIsNotMergedIsNotTakenBack() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedComment asked = talk.say(WRITER, "/fixwright revert");
            assertThat(talk.answer())
                    .contains("this pull request is not merged, so there is nothing to take back; `cancel` closes it");
            assertThat(asked.reactions()).containsExactly("confused", "eyes");

            talk.pull.close();
            talk.story.hearAndWait();
            talk.say(WRITER, "/fixwright revert");
            assertThat(talk.answer()).contains("this pull request is not merged, so there is nothing to take back.");
            assertThat(pulls(talk)).hasSize(1);
        }
    }

    @Test
    void whereGitHubDoesNotRevertTheLinesAreTakenBackOneByOne() {
        for (boolean squashed : new boolean[] {false, true}) {
            try (CommandStory talk = CommandStory.begin(directory.resolve("as" + squashed))) {
                String merge = squashed ? talk.pull.squash() : talk.pull.merge();
                talk.story.shop.push(Map.of(ProofStory.FILE, "// (c) Acme\n" + file(talk, "main")), "Say whose it is");
                talk.story.hearAndWait();
                talk.story.shop.withoutReverts();

                talk.say(WRITER, "/fixwright revert");
                HostedPullRequest revert = pulls(talk).get(1);
                assertThat(revert.isDraft()).isTrue();
                assertThat(revert.headBranch()).isEqualTo("fixwright/revert-1");
                assertThat(file(talk, revert.headBranch())).isEqualTo("// (c) Acme\n" + ProofStory.SOURCE);
                assertThat(talk.story.gitHub.transcript().entries().stream()
                                .filter(Transcript.Entry::isWrite)
                                .filter(entry -> entry.call().startsWith("mutation")))
                        .hasSize(2);

                talk.say(WRITER, "/fixwright revert");
                assertThat(pulls(talk)).hasSize(2);
                revert.merge();
                talk.story.hearAndWait();
                assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.REVERTED);
                assertThat(merge).isNotEmpty();
            }
        }
    }

    @Test
    void aConflictIsToldWithWhatToDo() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            String merge = talk.pull.merge();
            talk.story.shop.push(
                    Map.of(
                            ProofStory.FILE,
                            file(talk, "main").replace("new SecureRandom()", "new SecureRandom(new byte[8])")),
                    "Seed it");
            talk.story.hearAndWait();
            HostedComment asked = talk.say(WRITER, "/fixwright revert");

            assertThat(talk.answer())
                    .contains("Not done: `" + ProofStory.FILE + "` has changed since at the same lines, so it has to be"
                            + " taken back by hand: `git revert " + merge + "`.");
            assertThat(asked.reactions()).containsExactly("confused", "eyes");
            assertThat(pulls(talk)).hasSize(1);
        }
    }

    @Test
    void whatPeopleTookBackByHandNeedsNoPullRequest() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.merge();
            talk.story.shop.push(Map.of(ProofStory.FILE, ProofStory.SOURCE), "As it was");
            talk.story.hearAndWait();
            talk.say(WRITER, "/fixwright revert");

            assertThat(talk.answer()).contains("the code is as it was before this fix already");
            assertThat(pulls(talk)).hasSize(1);
        }
    }

    @Test
    void nobodyWithoutWriteTakesAFixBack() {
        try (CommandStory talk = merged()) {
            HostedPullRequest fork = talk.story.shop.open(
                    new HostedPullRequest.Opening("patch-1", "main", "Better", "Reverts #1", false, "a-person"), true);
            talk.say(READER, "/fixwright revert");
            assertThat(talk.answer()).contains("`revert` takes the permission to write here, and you may read");
            talk.say(fork, WRITER, "/fixwright revert");

            assertThat(talk.story.shop.talk().byApp(fork.number()))
                    .singleElement()
                    .satisfies(said -> assertThat(said.body()).contains("this pull request comes from a fork"));
            assertThat(pulls(talk)).hasSize(2);
            assertThat(talk.story.calls())
                    .noneMatch(call -> call.contains("evert") && !call.startsWith("POST " + SHARED));

            talk.say(WRITER, "/fixwright revert");
            assertThat(pulls(talk)).hasSize(3);
        }
    }
}
