package dev.fixwright;

import static dev.fixwright.CommandStory.READER;
import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedComment;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that people ask in comments, from the webhook to the answer. */
class CommandStoryTest {
    @TempDir
    Path directory;

    @Test
    void why() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            HostedComment asked = talk.say(WRITER, "Hm.\n\n/fixwright why 1\n");

            String repository = "/repos/acme/shop";
            String reactions = "POST " + repository + "/issues/comments/" + asked.id() + "/reactions";
            assertThat(talk.story.calls())
                    .containsExactly(
                            reactions,
                            "GET " + repository + "/collaborators/olga/permission",
                            "GET " + repository + "/issues/" + talk.pull.number() + "/comments",
                            "POST " + repository + "/issues/" + talk.pull.number() + "/comments",
                            reactions);
            assertThat(asked.reactions()).containsExactly("eyes", "rocket");
            assertThat(talk.answer())
                    .startsWith("<!-- fixwright:answers -->\n**`/fixwright why 1`**, asked by `olga`\n\n")
                    .contains(
                            "Alert 1 (`java/insecure-randomness` in `" + ProofStory.FILE + ":7`) is **proving** since ")
                    .contains("checked, not yet proved")
                    .contains("[pull request 1](https://github.example/acme/shop/pull/1)")
                    .contains(": queued\n- ", ": fixing\n- ", ": proving\n");
        }
    }

    @Test
    void questionsAreAnsweredInOneCommentTheLatestFirst() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright why");
            HostedComment second = talk.say(WRITER, "@fixwright-test status");

            assertThat(talk.story.calls())
                    .containsExactly(
                            "GET /app",
                            "POST /repos/acme/shop/issues/comments/" + second.id() + "/reactions",
                            "GET /repos/acme/shop/collaborators/olga/permission",
                            "PATCH /repos/acme/shop/issues/comments/"
                                    + talk.story.shop.talk().byApp(1).get(0).id(),
                            "POST /repos/acme/shop/issues/comments/" + second.id() + "/reactions");
            assertThat(talk.answer().indexOf("/fixwright status"))
                    .isPositive()
                    .isLessThan(talk.answer().indexOf("/fixwright why"));
        }
    }

    @Test
    void status() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright status");

            assertThat(talk.answer())
                    .contains("Of 1 alert: 1 proving.")
                    .contains("- alert 1: proving, [pull request 1](https://github.example/acme/shop/pull/1)");
        }
    }

    @Test
    void explain() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright explain 1");

            assertThat(talk.answer())
                    .contains("Alert 1 is: ", "CWE-330", "- What a fix does: ", "- Fixed in: ", "Java");
        }
    }

    @Test
    void config() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.push(
                    java.util.Map.of(".github/fixwright.yml", "version: 1\nlimits:\n  open-pull-requests: 7\n"),
                    "More");
            talk.story.hear();
            talk.say(WRITER, "/fixwright fix 1 --dry-run\n/fixwright config");

            assertThat(talk.answer())
                    .contains("| `limits.open-pull-requests` | `7` | `repository: .github/fixwright.yml line 3` |")
                    .contains("| `limits.pull-requests-per-hour` | `4` | `default` |");
        }
    }

    @Test
    void help() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(READER, "/fixwright help");

            assertThat(talk.answer())
                    .contains("| `/fixwright why [123 …]` |")
                    .contains("| `/fixwright cancel [123 …]` |");
        }
    }

    @Test
    void showIgnores() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(READER, "/fixwright show ignores");
            assertThat(talk.answer()).contains("Nothing is ignored here.");
        }
    }

    @Test
    void whoMayOnlyReadHearsOfAlertsThatHaveAPullRequestAlready() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.report(
                    ProofStory.OTHER,
                    new dev.fixwright.github.standin.HostedAlert.Place(ProofStory.FILE, 10, 1, 10, 5),
                    "Slow");
            HostedComment asked = talk.say(READER, "/fixwright why 1\n/fixwright why 2\n/fixwright fix 2");

            assertThat(talk.answer())
                    .contains("Alert 1 (`java/insecure-randomness`")
                    .contains("alerts without a pull request are told of to those who see them on GitHub")
                    .contains("`fix` takes the permission to write here, and you may read");
            assertThat(asked.reactions()).containsExactly("confused", "eyes");
            assertThat(talk.story.shop.pullRequests()).hasSize(1);
        }
    }

    @Test
    void whatIsNotForTheBotIsNotAnswered() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.talk().role("stranger", "none");
            talk.say(WRITER, "Looks good to me. > /fixwright fix all");
            talk.say("helper[bot]", "/fixwright fix all");
            talk.say(WRITER, "@somebody fix 3");
            HostedComment refused = talk.say("stranger", "/fixwright status");
            HostedComment edited = talk.say(WRITER, "thanks");
            talk.story.shop.talk().edit(edited, "/fixwright fix all");
            talk.story.hear();

            assertThat(talk.story.shop.talk().byApp(1)).isEmpty();
            assertThat(refused.reactions()).containsExactly("confused", "eyes");
            assertThat(edited.reactions()).isEmpty();
        }
    }

    @Test
    void ofTwoHundredCommandsTwentyAreObeyed() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= 200; i++) {
                text.append("/fixwright why ").append(i).append('\n');
            }
            talk.say(WRITER, text.toString());

            assertThat(talk.answer()).contains("Of the 200 commands in this comment the first 20 are obeyed");
            assertThat(talk.story.calls()).hasSize(5);
        }
    }

    @Test
    void anAnswerMentionsNobodyAndLoadsNothing() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(
                    WRITER,
                    "/fixwright @octocat <img src=x> ![a](https://evil.example/x.png) closes #1\n"
                            + "/fixwright fix rule=\"@octocat|`#1`\" bad");

            assertThat(talk.answer().replaceAll("(?s)(`+).*?[^`]\\1(?!`)", ""))
                    .doesNotContain("@octocat", "<img", "](https://evil", "#1");
        }
    }

    @Test
    void aFloodOfCommentsCostsNothing() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            for (int i = 0; i < 60; i++) {
                talk.say(READER, "/fixwright help");
            }

            HostedComment oneMore = talk.say(READER, "/fixwright help");
            assertThat(talk.story.calls()).isEmpty();
            assertThat(oneMore.reactions()).isEmpty();
            assertThat(talk.say(WRITER, "/fixwright help").reactions()).containsExactly("eyes", "rocket");

            talk.story.clock.skip(Duration.ofMinutes(61));
            assertThat(talk.say(READER, "/fixwright help").reactions()).containsExactly("eyes", "rocket");
        }
    }
}
