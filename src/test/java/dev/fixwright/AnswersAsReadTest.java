package dev.fixwright;

import static dev.fixwright.CommandStory.READER;
import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.HostedPullRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read as the answers to their comments, word by word. {@code -Dgoldens=write} writes the files anew. */
class AnswersAsReadTest {
    private static final Path GOLDENS = Path.of("src/test/resources/report/answers");

    @TempDir
    Path directory;

    @Test
    void questions() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(READER, "/fixwright help");
            readsAs("help", talk);
            talk.say(WRITER, "/fixwright show ignores");
            readsAs("show-ignores-none", talk);
            talk.say(WRITER, "/fixwright ignore rule=java/log-injection path=tools/** until=2999-12-31 -- a tool");
            talk.say(WRITER, "/fixwright show ignores");
            readsAs("show-ignores", talk);
            talk.say(WRITER, "/fixwright config");
            readsAs("config", talk);
            talk.say(WRITER, "/fixwright status");
            readsAs("status", talk);
            talk.say(WRITER, "/fixwright why 1\n/fixwright why 99");
            readsAs("why", talk);
            talk.say(WRITER, "/fixwright explain");
            readsAs("explain", talk);
            talk.say(READER, "/fixwright why 7\n/fixwright explain 7");
            readsAs("why-unseen", talk);
            talk.say(WRITER, "/fixwright reproduce");
            readsAs("reproduce", talk);
        }
    }

    @Test
    void errors() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(
                    WRITER,
                    String.join(
                            "\n",
                            "/fixwright fxi 3",
                            "/fixwright merge",
                            "/fixwright fix seven",
                            "/fixwright fix all 7",
                            "/fixwright fix 99",
                            "/fixwright fix rule=\"a",
                            "/fixwright dismiss 1 reason=because -- no",
                            "/fixwright dismiss 1 reason=wont-fix",
                            "/fixwright ignore path=a -- no",
                            "/fixwright unignore rule=a",
                            "/fixwright reopen 99",
                            "/fixwright retry 1",
                            "/fixwright next",
                            "/fixwright revert"));
            readsAs("errors", talk);
            talk.say(READER, "/fixwright fix 1\n/fixwright cancel\n/fixwright reproduce");
            readsAs("not-allowed", talk);
        }
    }

    @Test
    void orders() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.say(WRITER, "/fixwright pause\n/fixwright status\n/fixwright resume");
            readsAs("pause", talk);
            talk.say(WRITER, "/fixwright fix 1 --dry-run\n/fixwright verify");
            readsAs("verify", talk);
            talk.say(WRITER, "/fixwright cancel");
            readsAs("cancel", talk);
        }
    }

    @Test
    void revert() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.merge();
            talk.story.hearAndWait();
            talk.say(WRITER, "/fixwright revert");
            readsAs("revert", talk);
            HostedPullRequest revert = talk.story.shop.pullRequests().get(1);
            readsAs("revert-pull-request", "# " + revert.title() + "\n\n" + revert.body() + "\n");
        }
    }

    @Test
    void onAPullRequestOfPeople() {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.story.shop.git().moveBranch("work", talk.story.shop.head());
            talk.story.shop.git().commitFiles("work", Map.of("NEWS.md", "-\n"), "Begin", "a-person");
            HostedPullRequest theirs = talk.story.shop.open(
                    new HostedPullRequest.Opening("work", "main", "Work", "", false, "a-person"), false);
            HostedPullRequest fork = talk.story.shop.open(
                    new HostedPullRequest.Opening("patch-1", "main", "Better", "", false, "a-person"), true);
            for (HostedPullRequest where : List.of(theirs, fork)) {
                talk.say(
                        where,
                        WRITER,
                        "/fixwright verify\n/fixwright why\n/fixwright cancel\n/fixwright fix\n/fixwright reproduce");
                String said =
                        talk.story.shop.talk().byApp(where.number()).get(0).body();
                readsAs(where.isFromFork() ? "on-a-fork" : "on-another-pull-request", said);
            }
        }
    }

    /** The answers to the newest comment: older ones follow in the same comment. */
    private static void readsAs(String name, CommandStory talk) {
        String[] sections = talk.answer().split("\\n(?=\\*\\*`/fixwright )");
        StringBuilder newest = new StringBuilder(sections[0]).append('\n');
        for (int i = 1; i <= talk.lines() && i < sections.length; i++) {
            newest.append(sections[i]).append('\n');
        }
        readsAs(name, newest.toString());
    }

    /** What differs from run to run is made the same. */
    private static String lasting(String text) {
        return text.replaceAll("\\b[0-9a-f]{64}\\b", "HASH")
                .replaceAll("\\b[0-9a-f]{40}\\b", "COMMIT")
                .replaceAll("`[0-9a-f]{7}`", "`COMMIT`")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "TIME");
    }

    private static void readsAs(String name, String text) {
        Path golden = GOLDENS.resolve(name + ".md");
        try {
            if (System.getProperty("goldens", "").equals("write")) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, lasting(text));
            }
            assertThat(lasting(text)).as(name).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(name + " has no golden text", e);
        }
    }
}
