package dev.fixwright;

import static dev.fixwright.CommandStory.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.github.standin.Faults.Kind;
import dev.fixwright.github.standin.HostedComment;
import dev.fixwright.remediation.CodeHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comment is answered once, wherever the connection to GitHub breaks: before a call is carried out, or after. */
class InterruptedCommandTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "DROPPED_BEFORE, 1", "DROPPED_AFTER, 1", "DROPPED_BEFORE, 2", "DROPPED_AFTER, 2", "DROPPED_BEFORE, 3",
        "DROPPED_BEFORE, 4", "DROPPED_AFTER, 4", "DROPPED_BEFORE, 5", "DROPPED_AFTER, 5", "SERVER_ERROR, 4"
    })
    void oneAnswerOnePullRequest(Kind kind, int nth) {
        try (CommandStory talk = CommandStory.begin(directory)) {
            talk.pull.close();
            talk.story.hearAndWait();
            AtomicInteger calls = new AtomicInteger();
            // What belongs to the answer, and not to the fix.
            talk.story.gitHub.faults().plan(call -> belongsToAnswer(call) && calls.incrementAndGet() == nth, kind, 1);

            HostedComment asked = talk.story
                    .shop
                    .talk()
                    .say(talk.pull, WRITER, "/fixwright fix 1\n/fixwright pause\n/fixwright ignore rule=x -- y");
            hearInSpiteOf(talk);

            assertThat(calls.get()).isGreaterThanOrEqualTo(nth);
            assertThat(talk.answer()).contains("- alert 1: proving: ").contains("Paused: ");
            assertThat(asked.reactions()).containsExactly("eyes", "rocket");
            assertThat(talk.story.shop.pullRequests()).hasSize(2);
        }
    }

    private static boolean belongsToAnswer(String call) {
        return call.contains("/comments") || call.contains("/collaborators/");
    }

    private static void hearInSpiteOf(CommandStory talk) {
        for (int i = 0; i < 4; i++) {
            try {
                talk.story.hearAndWait(Duration.ofMinutes(2));
            } catch (CodeHostException e) {
                assertThat(e.reason()).isEqualTo(CodeHostException.Reason.UNAVAILABLE);
            }
        }
    }
}
