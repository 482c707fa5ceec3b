package dev.fixwright;

import static dev.fixwright.CommandStory.READER;
import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.command.Verb;
import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.Transcript;
import dev.fixwright.github.standin.Transcript.Entry;
import dev.fixwright.remediation.RemediationState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people make the bot do by command, from the webhook to the answer. */
class CommandActionsStoryTest {
    @TempDir
    Path directory;

    @Test
    void fixProposesAgainWhatAPersonClosed() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.close();
            talk.story.hearAndWait();
            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.CLOSED);

            HostedComment asked = talk.say(WRITER, "/fixwright fix 1");

            HostedPullRequest again = talk.story.shop.pullRequests().get(1);
            assertThat(again.headBranch()).isEqualTo("fixwright/alert-1-weakrandom-2");
            assertThat(again.isDraft()).isTrue();
            assertThat(talk.answer())
                    .contains("Asked for.\n\n- alert 1: proving: checked, not yet proved")
                    .contains("[pull request 2](https://github.example/acme/shop/pull/2)");
            assertThat(asked.reactions()).containsExactly("eyes", "rocket");

            again.close();
            talk.story.hearAndWait();
            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.CLOSED);
        }
    }

    @Test
    void fixSaysWhatItWouldDo() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.close();
            talk.story.hearAndWait();
            talk.say(WRITER, "/fixwright fix all severity=high --dry-run");

            assertThat(talk.answer())
                    .contains("Nothing was begun.\n\n- alert 1: a pull request would be opened: ")
                    .contains("3 lines changed in `" + ProofStory.FILE + "`");
            assertThat(talk.story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void fixOfWhatIsNotThereSaysSo() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedComment asked = talk.say(WRITER, "/fixwright fix 1 99\n/fixwright fix all rule=py/*");

            assertThat(talk.answer())
                    .contains("alert 1: its fix is proposed already: [pull request 1]")
                    .contains("alert 99: GitHub has no such alert")
                    .contains("no open alert that Fixwright was told of is meant by it");
            assertThat(asked.reactions()).containsExactly("confused", "eyes");
        }
    }

    @Test
    void dismissAndReopen() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright dismiss 1 reason=used-in-tests -- only the demo uses it");

            assertThat(talk.story.shop.alert(1).orElseThrow().state()).isEqualTo("dismissed");
            assertThat(talk.story.shop.alert(1).orElseThrow().dismissal())
                    .isEqualTo("used in tests: only the demo uses it");
            assertThat(talk.story.remediation(1).state()).isEqualTo(RemediationState.DISMISSED);
            assertThat(talk.answer())
                    .contains("Dismissed: used in tests.\n\n- alert 1: dismissed: the alert was dismissed");

            talk.say(WRITER, "/fixwright reopen 1\n/fixwright reopen 77");
            assertThat(talk.story.shop.alert(1).orElseThrow().state()).isEqualTo("open");
            assertThat(talk.answer()).contains("Opened again.").contains("GitHub has no such alert");
        }
    }

    @Test
    void dismissTellsWhatTheAppMayNot() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.gitHub.installations().find(31).orElseThrow().grant("security_events", "read");
            HostedComment asked = talk.say(WRITER, "/fixwright dismiss 1 reason=wont-fix -- no");

            assertThat(talk.answer()).contains("Not done: the installation has not granted security\\_events: write");
            assertThat(asked.reactions()).containsExactly("confused", "eyes");
            assertThat(talk.story.shop.alert(1).orElseThrow().state()).isEqualTo("open");
        }
    }

    @Test
    void pauseAndResume() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright pause");
            talk.story.shop.push(CommandStory.classes("Vouchers"), "Sell vouchers");
            talk.story.scan.run();
            talk.story.hearAndWait();
            assertThat(talk.story.remediation(2).reason())
                    .isEqualTo("its turn comes when Fixwright is resumed here: it was paused by olga");
            assertThat(talk.story.shop.pullRequests()).hasSize(1);

            talk.say(WRITER, "/fixwright resume");
            assertThat(talk.story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void nextTakesTheGravestThatWaits() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright next");
            assertThat(talk.answer()).contains("no alert waits for its turn");

            talk.say(WRITER, "/fixwright pause");
            talk.story.shop.push(CommandStory.classes("Vouchers"), "Sell vouchers");
            talk.story.scan.run();
            talk.story.hearAndWait();
            talk.say(WRITER, "/fixwright next");

            assertThat(talk.answer()).contains("- alert 2: proving: ");
        }
    }

    @Test
    void ignoreAndUnignore() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright ignore rule=java/* path=\"**/Vouchers.java\" until=2999-12-31 -- a toy @all");
            talk.story.shop.push(CommandStory.classes("Vouchers"), "Sell vouchers");
            talk.story.scan.run();
            talk.story.hearAndWait();
            assertThat(talk.story.remediation(2).reason())
                    .isEqualTo("the policy ignores it until 2999-12-31: a toy @all (said by olga in a command)");

            talk.say(WRITER, "/fixwright show ignores");
            assertThat(talk.answer())
                    .contains(
                            "- rule `java/*` in `**/Vouchers.java`, until 2999-12-31: a toy @\u200Ball \\(said by olga");

            talk.say(WRITER, "/fixwright unignore rule=java/* path=**/Vouchers.java\n/fixwright fix 2");
            assertThat(talk.story.shop.pullRequests()).hasSize(2);
            talk.say(WRITER, "/fixwright unignore rule=java/*");
            assertThat(talk.answer()).contains("no command ignores that");
        }
    }

    @Test
    void cancelClosesThePullRequestForGood() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright cancel");

            assertThat(talk.pull.state()).isEqualTo("CLOSED");
            assertThat(talk.story.shop.git().branch(talk.pull.headBranch())).isEmpty();
            assertThat(talk.answer()).contains("Called off.\n\n- alert 1: cancelled: called off by olga");
            talk.story.scan.run();
            talk.story.hearAndWait(Duration.ofDays(2));
            assertThat(talk.story.shop.pullRequests()).hasSize(1);

            talk.say(WRITER, "/fixwright retry");
            assertThat(talk.story.shop.pullRequests()).hasSize(2);
        }
    }

    @Test
    void recreateMakesTheFixAnew() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright recreate");

            assertThat(talk.pull.state()).isEqualTo("CLOSED");
            assertThat(talk.story.shop.pullRequests().get(1).isOpen()).isTrue();
            assertThat(talk.answer()).contains("Made anew.\n\n- alert 1: proving: ");
        }
    }

    @Test
    void recreateLeavesTheCommitsOfPeopleAlone() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            String theirs = talk.pull.push(Map.of("README.md", "Mine\n"), "olga");
            talk.story.hearAndWait();

            talk.say(WRITER, "/fixwright recreate");
            assertThat(talk.answer()).contains("somebody else pushed to this branch, and it is theirs now");
            assertThat(talk.pull.isOpen()).isTrue();

            talk.say(WRITER, "/fixwright recreate --force");
            assertThat(talk.pull.state()).isEqualTo("CLOSED");
            assertThat(talk.story.shop.git().branch(talk.pull.headBranch())).contains(theirs);
            assertThat(talk.story.shop.pullRequests().get(1).isOpen()).isTrue();
        }
    }

    @Test
    void rebasePushesNothingWithoutAConflict() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            String before = talk.pull.head();
            talk.say(WRITER, "/fixwright rebase");

            assertThat(talk.answer()).contains("there is no conflict with main, so nothing is pushed");
            assertThat(talk.pull.head()).isEqualTo(before);
        }
    }

    @Test
    void rebaseMakesTheFixAnewInItsPullRequest() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.push(
                    Map.of(
                            ".github/fixwright.yml",
                            "version: 1\npull-request:\n  rebase-when: never\n",
                            ProofStory.FILE,
                            ProofStory.SOURCE.replace("import java", "import java.util.Map;\nimport java")),
                    "Change the next line");
            talk.story.hear();
            talk.say(WRITER, "/fixwright rebase");

            assertThat(talk.story.shop.pullRequests()).containsExactly(talk.pull);
            assertThat(talk.pull.isOpen()).isTrue();
            assertThat(talk.pull.testMerge()).isPresent();
            assertThat(talk.answer()).contains("Made anew.\n\n- alert 1: proving: ");
        }
    }

    @Test
    void rebaseSaysWhyThereIsNoFixOnTheNewBase() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.push(
                    Map.of(ProofStory.FILE, ProofStory.SOURCE.replace("new Random()", "Dice.cheap()")), "Use dice");
            talk.story.hear();
            talk.say(WRITER, "/fixwright rebase");

            assertThat(talk.answer()).contains("no fix can be made on main now: the alert is stale");
            assertThat(talk.pull.isOpen()).isTrue();
        }
    }

    @Test
    void verifyAsksAgain() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story
                    .gitHub
                    .outbox()
                    .holdBack(event ->
                            event.event().startsWith("check") || event.event().equals("workflow_run"));
            talk.story.scan.run(talk.pull);
            talk.story.gitHub.outbox().lose();
            assertThat(talk.pull.isDraft()).isTrue();

            talk.say(WRITER, "/fixwright verify");
            assertThat(talk.pull.isDraft()).isFalse();
            assertThat(talk.answer()).contains("Asked again.\n\n- alert 1: in review: proved");

            talk.say(WRITER, "/fixwright verify");
            assertThat(talk.answer()).contains("there is nothing left to prove: in review: proved");
        }
    }

    @Test
    void whoMayOnlyReadNeverCausesAPush() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            StringBuilder every = new StringBuilder();
            Stream.of(Verb.values())
                    .forEach(verb -> every.append("/fixwright ")
                            .append(verb.word())
                            .append(
                                    switch (verb) {
                                        case FIX, REOPEN, CANCEL, RETRY, DROP -> " 1";
                                        case DISMISS -> " 1 reason=wont-fix -- no";
                                        case IGNORE -> " rule=a -- no";
                                        case UNIGNORE -> " rule=a";
                                        default -> "";
                                    })
                            .append('\n'));
            talk.say(READER, every.substring(0, every.indexOf("/fixwright pause")));
            assertOnlyTalk(talk);
            talk.say(READER, every.substring(every.indexOf("/fixwright pause")));
            assertOnlyTalk(talk);
            assertThat(talk.pull.isOpen()).isTrue();
        }
    }

    private static void assertOnlyTalk(CommandStory talk) {
        assertThat(talk.story.gitHub.transcript().entries())
                .filteredOn(entry -> entry.creations() > 0)
                .extracting(Transcript.Entry::call)
                .allMatch(call -> call.contains("/comments"));
    }

    @Test
    void onAForkOnlyQuestionsAreAnswered() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedPullRequest fork = talk.story.shop.open(
                    new HostedPullRequest.Opening("patch-1", "main", "Better", "", false, "a-person"), true);
            talk.say(fork, "a-person", "/fixwright fix 1\n/fixwright why 1\n/fixwright pause");

            assertThat(talk.story.shop.talk().byApp(fork.number()))
                    .singleElement()
                    .satisfies(said -> assertThat(said.body())
                            .contains("this pull request comes from a fork, where only questions are answered")
                            .contains("is **proving** since"));
        }
    }

    @Test
    void reproduceMakesTheSameBytesAgain() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedComment asked = talk.say(WRITER, "/fixwright reproduce");

            assertThat(talk.answer())
                    .contains("Reproduced: WeakRandomFixer makes the same change of")
                    .contains("byte for byte");
            assertThat(asked.reactions()).containsExactly("eyes", "rocket");
            assertThat(talk.story.gitHub.transcript().entries())
                    .filteredOn(Entry::isWrite)
                    .extracting(Entry::call)
                    .allMatch(call -> call.contains("/reactions") || call.contains("/comments"));
        }
    }
}
