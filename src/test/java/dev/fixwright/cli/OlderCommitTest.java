package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.result;
import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixing from SARIF that names an earlier commit, and nothing of the code but a line. */
class OlderCommitTest {
    private static final String FILE = "src/clinic/Codes.java";
    private static final String CODES = """
            package clinic;

            class Codes {
                int door() {
                    java.util.Random random = new java.util.Random();
                    return random.nextInt(9000);
                }

                int locker() {
                    java.util.Random random = new java.util.Random();
                    return random.nextInt(900);
                }
            }
            """;

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() throws IOException {
        git = GitFolder.init(folder.resolve("clinic"));
        git.file(FILE, CODES).commitAll();
        String scanned = git.git.getRepository().resolve("HEAD").name();
        git.file(
                "../old.sarif",
                sarif("SpotBugs", result("PREDICTABLE_RANDOM", FILE, 10))
                        .replace(
                                "\"results\"",
                                "\"versionControlProvenance\": [{\"repositoryUri\": \"https://example.com/clinic\","
                                        + " \"revisionId\": \"" + scanned + "\"}], \"results\""));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 100, 500})
    void findsTheCodeBelowNewLines(int lines) {
        now(CODES.replace("class Codes {\n", "class Codes {\n" + "    // note\n".repeat(lines)));

        fixed("fixed    " + FILE + ":" + (10 + lines) + " ");
    }

    @Test
    void findsTheCodeBelowNewLinesOfItsMethod() {
        now(CODES.replace("int locker() {\n", "int locker() {\n        System.out.println();\n\n"));

        fixed("fixed    " + FILE + ":12 ");
    }

    @Test
    void findsTheCodeInAMethodThatWasMoved() {
        String locker = CODES.substring(CODES.indexOf("    int locker"), CODES.lastIndexOf("}"));
        now(CODES.replace("\n" + locker, "")
                .replace("class Codes {\n", "class Codes {\n    private int floors;\n\n" + locker));

        Ran ran = run();

        assertThat(ran.out()).contains("fixed    " + FILE + ":7 ");
        assertThat(git.text(FILE).indexOf("SecureRandom()"))
                .isLessThan(git.text(FILE).indexOf("int door"));
    }

    @Test
    void takesNoTwinForCodeThatWasChanged() {
        String locker = CODES.substring(CODES.indexOf("    int locker"), CODES.lastIndexOf("}"));
        now(CODES.replace("\n" + locker, "")
                .replace("class Codes {\n", "class Codes {\n" + locker.replace("random", "dice")));

        Ran ran = run();

        assertThat(ran.out()).contains("0 fixed, 1 declined").contains("the alert is stale: ");
        assertThat(git.text(FILE)).doesNotContain("SecureRandom");
    }

    @Test
    void findsTheCodeInAFileThatWasIndentedAnew() {
        now(CODES.replace("    ", "\t").replace("class Codes {", "class Codes\n{"));

        fixed("fixed    " + FILE + ":11 ");
    }

    @Test
    void findsTheCodeInAFileThatWasRenamed() {
        git.remove(FILE);
        git.file("src/clinic/access/Numbers.java", CODES).commitAll();

        Ran ran = run();

        assertThat(ran.out()).contains("fixed    src/clinic/access/Numbers.java:10 ");
    }

    @Test
    void declinesWhatWasChanged() {
        now(CODES.replace("random.nextInt(900)", "0")
                .replace("new java.util.Random();\n        return 0", "null;\n        return 0"));

        Ran ran = run();

        assertThat(ran.out()).contains("the alert is stale: its code was changed since the scan; scan again");
        assertThat(git.text(FILE)).doesNotContain("SecureRandom");
    }

    private void now(String text) {
        git.file(FILE, text).commitAll();
    }

    /** Only the second of the two equal lines. */
    private void fixed(String line) {
        Ran ran = run();

        assertThat(ran.out()).contains(line);
        String text = git.text(FILE);
        assertThat(text.substring(0, text.indexOf("locker"))).doesNotContain("SecureRandom()");
        assertThat(text.substring(text.indexOf("locker"))).contains("SecureRandom()");
    }

    private Ran run() {
        return Transcript.in(git).run("fix", "--sarif", "REPO/../old.sarif", "REPO");
    }
}
