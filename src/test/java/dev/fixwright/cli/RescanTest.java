package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.result;
import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scanner here is a shell script that greps: it reports what is really in the copy that it runs in. */
@DisabledOnOs(OS.WINDOWS)
class RescanTest {
    private static final String PATH = "src/Tokens.java";
    private static final String SCANNER = """
            report() { grep -n "$1" src/Tokens.java | cut -d: -f1 | while read line; do
              printf '%s{"ruleId": "%s", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "src/Tokens.java"}, "region": {"startLine": %s}}}]}' "$comma" "$2" "$line"
              comma=,
            done; }
            printf '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Grep"}}, "results": ['
            """;

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file(PATH, "class Tokens {\n    Object a = new java.util.Random();\n    int b;\n}\n")
                .commitAll();
        git.file("../grep.sarif", sarif("Grep", result("PREDICTABLE_RANDOM", PATH, 2)));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void provesWhatTheScannerNoLongerReports() throws IOException {
        scanner("report util.Random PREDICTABLE_RANDOM");

        run("./scan.sh").isLike("rescan-proved");
    }

    @Test
    void takesTheReportFromTheFileThatItNames() throws IOException {
        scanner("report util.Random PREDICTABLE_RANDOM");

        assertThat(run("echo scanning; ./scan.sh > {sarif}; exit 1").out()).contains("Proof: checked");
        assertThat(run("./scan.sh > \"$FIXWRIGHT_SARIF_OUT\"; echo done").out()).contains("Proof: proved");
    }

    @Test
    void saysWhatIsStillReported() throws IOException {
        scanner("report 'Object a' PREDICTABLE_RANDOM");

        Ran ran = run("./scan.sh");

        assertThat(ran.out())
                .contains("Proof: checked")
                .contains("- rescan: still reported: PREDICTABLE_RANDOM at src/Tokens.java:2\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNew() throws IOException {
        scanner("report util.Random PREDICTABLE_RANDOM; report SecureRandom SLOW");

        assertThat(run("./scan.sh").out()).contains("- rescan: new alert: SLOW at src/Tokens.java:2\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-scanner --all | wrote no SARIF | 127: the shell found no such command | no-such-scanner",
                "./plain.txt | wrote no SARIF | 126: the shell may not run it | plain.txt",
                "echo one >&2; echo no rules here >&2; exit 7 | wrote no SARIF | 7 | no rules here",
                "echo hello | printed no SARIF | 0 | hello",
                "echo '{' > {sarif} | wrote no usable SARIF | 0 | ''",
            })
    void aScannerThatCannotRunIsBadInputAndNothingIsWritten(String command, String what, String exit, String said)
            throws IOException {
        git.file("plain.txt", "no script\n").commitAll();

        Ran ran = Transcript.in(git).run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--rescan", command);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(what, "nothing was written", "\n  command: " + command, "\n  exit code: " + exit, said);
        assertThat(git.isClean()).isTrue();
    }

    @Test
    void showsTheLastLinesOfAScannerThatCannotRun() {
        run("for i in 1 2 3 4 5 6 7; do echo line $i >&2; done; exit 3").isLike("rescan-no-scanner");
    }

    @Test
    void aScanThatOnlyTheFixedCodeFailsProvesNothingAndNothingIsWritten() throws IOException {
        scanner("report util.Random PREDICTABLE_RANDOM");
        String command = "grep -q util src/Tokens.java && ./scan.sh || { echo does not compile >&2; exit 9; }";

        Ran ran = Transcript.in(git)
                .run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--rescan", command, "--branch", "fixes")
                .isLike("rescan-fails-after");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(git.isClean()).isTrue();
        assertThat(git.git.getRepository().resolve("fixes")).isNull();
        assertThat(run(command).out()).endsWith("Dry run: nothing was written; 1 file would change.\n");
    }

    @Test
    void provesNothingWhenTheScannerNeverReportedIt() throws IOException {
        scanner("report nothing PREDICTABLE_RANDOM");

        assertThat(run("./scan.sh").out())
                .contains(
                        "- rescan: the scan before the fixes does not report it, so the one after them proves nothing\n");
    }

    private void scanner(String reports) throws IOException {
        git.file("scan.sh", "#!/bin/sh\n" + SCANNER + reports + "\nprintf ']}]}'\n");
        Files.setPosixFilePermissions(git.top.resolve("scan.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        git.commitAll();
    }

    private Ran run(String command) {
        return Transcript.in(git).run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--dry-run", "--rescan", command);
    }
}
