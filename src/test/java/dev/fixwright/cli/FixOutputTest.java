package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.result;
import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes in and out beside the fixes themselves: standard input, terminals of some width, folders without git. */
class FixOutputTest {
    private static final String TOKENS = "class Tokens {\n    Object a = new java.util.Random();\n}\n";
    private static final String SARIF = sarif("SpotBugs", result("PREDICTABLE_RANDOM", "src/Tokens.java", 2));

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/Tokens.java", TOKENS).commitAll();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void readsSarifFromStandardInput() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(SARIF.getBytes(StandardCharsets.UTF_8));
        }

        for (byte[] piped : List.of(SARIF.getBytes(StandardCharsets.UTF_8), zipped.toByteArray())) {
            Ran ran = Transcript.in(git).withInput(piped).run("fix", "--sarif", "-", "REPO", "--dry-run");
            assertThat(ran.exit()).as("%s", ran.err()).isZero();
            assertThat(ran.out()).startsWith("fixed    src/Tokens.java:2");
        }
        assertThat(Transcript.in(git).run("fix", "--sarif", "-", "REPO").err())
                .startsWith("fixwright: standard input is empty; ");
    }

    @Test
    void saysOnATerminalThatItWaitsForInput() {
        Ran ran = Transcript.in(git)
                .onATerminal()
                .withInput(SARIF.getBytes(StandardCharsets.UTF_8))
                .run("fix", "--sarif", "-", "REPO", "--dry-run");

        assertThat(ran.err()).startsWith("<CR>waiting for SARIF on standard input");
        assertThat(screen(ran.err())).isBlank();
    }

    @Test
    void aFolderWithoutGitIsNotTalkedAboutAsACheckout() throws IOException {
        Files.createDirectories(folder.resolve("plain/src"));
        Files.writeString(folder.resolve("plain/src/Tokens.java"), TOKENS);

        Ran ran = Transcript.in(git)
                .withInput(SARIF.getBytes(StandardCharsets.UTF_8))
                .run("fix", "--sarif", "-", folder.resolve("plain").toString());

        assertThat(ran.out())
                .doesNotContain("git diff")
                .endsWith("Wrote 1 file. git does not keep it, so only the output of this run shows what changed.\n");
    }

    @Test
    void linesFitTheTerminalAndCommandsStayWhole() {
        git.file("../named.sarif", SARIF);

        Ran ran = Transcript.in(git)
                .onATerminal(50)
                .run("fix", "--sarif", "REPO/../named.sarif", "REPO", "--branch", "a");

        ran.isLike("narrow");
        assertThat(Transcript.in(git)
                        .onATerminal(50)
                        .run("fix", "--output", "jsno")
                        .err())
                .isEqualTo("""
                        fixwright: --output cannot be "jsno"; it is diff,
                        json or sarif; did you mean json?
                        See "fixwright fix --help".
                        """);
    }

    @Test
    void textFromElsewhereCannotPlayWithTheTerminal() {
        git.file("../evil.sarif", sarif("T\\u001b[2J", result("R\\u001b[31m\\u202e\\nfixed", "src/\\u009b2J.java", 1)));

        Ran ran = Transcript.in(git).onATerminal().run("fix", "--sarif", "REPO/../evil.sarif", "REPO");

        assertThat(ran.out().replaceAll("<ESC>\\[\\d+m", "")).doesNotContain("<ESC>", "\u009b", "\u202e");
    }

    @Test
    void saysHowFarItIsOnLongWork() {
        AtomicInteger seconds = new AtomicInteger();
        List<String> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            git.file("src/many/A" + i + ".java", "class A" + i + " { Object o = new java.util.Random(); }\n");
            results.add(result("PREDICTABLE_RANDOM", "src/many/A" + i + ".java", 1));
        }
        git.commitAll().file("../many.sarif", sarif("SpotBugs", results.toArray(new String[0])));

        Ran ran = Transcript.in(git)
                .at(() -> Transcript.NOON.plusSeconds(seconds.getAndIncrement()))
                .run("fix", "--sarif", "REPO/../many.sarif", "REPO");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).startsWith("fixing: 1 of 40 alerts looked at\nfixing: 6 of 40 alerts looked at\n");
        assertThat(ran.err().lines()).hasSize(8);
    }

    @Test
    void theProgressLineLeavesNothingBehind() {
        AtomicInteger seconds = new AtomicInteger();
        git.file("../named.sarif", SARIF);

        Ran ran = Transcript.in(git)
                .onATerminal(60)
                .at(() -> Transcript.NOON.plusSeconds(seconds.getAndAdd(2)))
                .run("fix", "--sarif", "REPO/../named.sarif", "REPO", "--rescan", "cp REPO/../named.sarif {sarif}");

        assertThat(screen(ran.err())).isBlank();
        assertThat(ran.err().split("<CR>"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(60));
    }

    /** What a terminal shows after all that was printed, where every line is written over. */
    private static String screen(String printed) {
        StringBuilder line = new StringBuilder();
        for (String part : printed.split("<CR>")) {
            line.replace(0, Math.min(part.length(), line.length()), part);
        }
        return line.toString();
    }
}
