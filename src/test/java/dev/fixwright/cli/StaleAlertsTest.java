package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixing from SARIF that is older than the checkout. */
class StaleAlertsTest {
    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/Tokens.java", """
                        // Copyright
                        class Tokens {
                            Object a = new java.util.Random();
                            Object b = new java.util.Random();
                        }
                        """).commitAll();
        git.file(
                "../old.sarif",
                sarif("SpotBugs", at(3, "Object b = new java.util.Random();"), at(4, "Object c = none;")));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void fixesWhereTheCodeIsNowAndDeclinesWhatIsNotThere() {
        Ran ran = Transcript.in(git).run("fix", "--sarif", "REPO/../old.sarif", "REPO");

        assertThat(ran.out())
                .startsWith("fixed    src/Tokens.java:4 PREDICTABLE_RANDOM (SpotBugs)\n")
                .contains("declined src/Tokens.java:4 PREDICTABLE_RANDOM (SpotBugs)\n"
                        + "         the alert is stale: its code is not there any more; scan again\n")
                .contains("Note: old.sarif: the code of 1 alert has moved since the scan and was found again\n")
                .contains("2 alerts: 1 fixed (checked), 1 declined.\n");
        assertThat(git.text("src/Tokens.java"))
                .contains("Object a = new java.util.Random();", "Object b = new java.security.SecureRandom();");
    }

    @Test
    void aSecondRunWithTheSameSarifDoesNotTakeAnotherLineForTheFixedOne() {
        Transcript.in(git).run("fix", "--sarif", "REPO/../old.sarif", "REPO");
        String once = git.text("src/Tokens.java");

        Ran again = Transcript.in(git).run("fix", "--sarif", "REPO/../old.sarif", "REPO");

        assertThat(again.out()).contains("2 alerts: 0 fixed, 2 declined.\n");
        assertThat(git.text("src/Tokens.java")).isEqualTo(once);
    }

    private static String at(int line, String code) {
        return Transcript.result("PREDICTABLE_RANDOM", "src/Tokens.java", line)
                .replace(
                        "\"startLine\": " + line,
                        "\"startLine\": " + line + ", \"snippet\": {\"text\": \"" + code + "\"}");
    }
}
