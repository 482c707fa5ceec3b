package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.result;
import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String TOKENS = """
            package shop;

            class Tokens {
                java.util.Random first = new java.util.Random();
                int safe = 7;
                java.util.Random second = new java.util.Random();
            }
            """;
    private static final String CODES = "package shop;\r\n\r\nclass Codes {\r\n    int a = 1;\r\n"
            + "    java.util.Random r = new java.util.Random();\r\n}";

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/shop/Tokens.java", TOKENS)
                .file("src/shop/Codes.java", CODES)
                .commitAll();
        git.file(
                "../a.sarif",
                sarif(
                        "SpotBugs",
                        result("PREDICTABLE_RANDOM", "src/shop/Tokens.java", 4),
                        result("PREDICTABLE_RANDOM", "src/shop/Tokens.java", 5),
                        result("PREDICTABLE_RANDOM", "src/shop/Tokens.java", 6),
                        result("PREDICTABLE_RANDOM", "src/shop/Codes.java", 5),
                        result("PREDICTABLE_RANDOM", "src/shop/Gone.java", 5),
                        result("PREDICTABLE_RANDOM", "../../etc/passwd", 5),
                        result("NP_NULL", "src/shop/Codes.java", 4)));
        git.file("../b.sarif", sarif("CodeQL", result("java/insecure-randomness", "src/shop/Tokens.java", 4)));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void fixesTheFiles() {
        run("fix", "--sarif", "REPO/../a.sarif", "--sarif", "REPO/../b.sarif", "--repo", "REPO")
                .isLike("fix");

        assertThat(git.text("src/shop/Tokens.java")).isEqualTo(fixed(TOKENS));
        assertThat(git.text("src/shop/Codes.java")).isEqualTo(fixed(CODES));
    }

    @Test
    void aSecondRunChangesNothing() {
        run("fix", "--sarif", "REPO/../a.sarif", "REPO");
        String once = git.text("src/shop/Tokens.java");

        Ran again = run("fix", "--sarif", "REPO/../a.sarif", "REPO");

        assertThat(again.out()).endsWith("7 alerts: 0 fixed, 7 declined.\nNothing was written.\n");
        assertThat(git.text("src/shop/Tokens.java")).isEqualTo(once);
    }

    @Test
    void aReportThatIsHandedInTwiceCountsOnce() {
        Ran ran = run("fix", "--sarif", "REPO/../a.sarif", "--sarif", "REPO/../a.sarif", "REPO", "--dry-run");

        assertThat(ran.out()).contains("7 alerts: 3 fixed (checked), 4 declined.");
    }

    @Test
    void aDryRunWritesNothing() {
        run("fix", "--sarif", "REPO/../a.sarif", "REPO", "--dry-run", "--path", "src/shop/Codes.java")
                .isLike("dry-run");

        assertThat(git.isClean()).isTrue();
    }

    @Test
    void gitAppliesAllThatItPrints() throws IOException, InterruptedException {
        Ran ran = run("fix", "--sarif", "REPO/../a.sarif", "REPO", "--dry-run");

        RealGit.apply(git.top, ran.out().replace("<CR>", "\r"));

        assertThat(git.text("src/shop/Tokens.java")).isEqualTo(fixed(TOKENS));
        assertThat(git.text("src/shop/Codes.java")).isEqualTo(fixed(CODES));
    }

    @Test
    void commitsOnABranchAndLeavesTheFilesAlone() throws IOException, GitAPIException {
        run("fix", "--sarif", "REPO/../a.sarif", "--sarif", "REPO/../b.sarif", "REPO", "--branch", "fixes")
                .isLike("branch");

        assertThat(git.isClean()).isTrue();
        assertThat(git.text("src/shop/Tokens.java")).isEqualTo(TOKENS);
        List<String> messages = new ArrayList<>();
        git.git
                .log()
                .add(git.git.getRepository().resolve("fixes"))
                .call()
                .forEach(commit -> messages.add(commit.getFullMessage()));
        assertThat(messages)
                .containsExactly(
                        "Fix predictable random numbers in Tokens.java\n\nThe numbers come from SecureRandom.\n\n"
                                + "Alert: SpotBugs PREDICTABLE_RANDOM at line 6\nProof so far: checked\n",
                        "Fix predictable random numbers in Tokens.java\n\nThe numbers come from SecureRandom.\n\n"
                                + "Alert: SpotBugs PREDICTABLE_RANDOM at line 4\n"
                                + "Alert: CodeQL java/insecure-randomness at line 4\nProof so far: checked\n",
                        "Fix predictable random numbers in Codes.java\n\nThe numbers come from SecureRandom.\n\n"
                                + "Alert: SpotBugs PREDICTABLE_RANDOM at line 5\nProof so far: checked\n",
                        "All");
    }

    @Test
    void printsJson() throws IOException {
        Ran ran = run("fix", "--sarif", "REPO/../a.sarif", "REPO", "--dry-run", "--output", "json")
                .isLike("json");

        JsonNode json = new ObjectMapper().readTree(ran.out());
        String documented = Files.readString(Path.of("src/docs/command-line.md"));
        for (String field : List.of("summary", "written", "alerts", "fixes")) {
            JsonNode part = json.get(field).isArray() ? json.get(field).get(0) : json.get(field);
            part.fieldNames().forEachRemaining(name -> assertThat(documented).contains("`" + name + "`"));
        }
    }

    @Test
    void printsSarif() {
        run("fix", "--sarif", "REPO/../a.sarif", "--sarif", "REPO/../b.sarif", "REPO", "--dry-run", "--output", "sarif")
                .isLike("sarif");
    }

    @Test
    void coloursOnATerminalOnly() {
        Transcript.in(git)
                .onATerminal()
                .run("fix", "--sarif", "REPO/../a.sarif", "REPO", "--dry-run", "--path", "src/shop/Codes.java")
                .isLike("colour");
    }

    @Test
    void fixesOnlyWhatIsSelected() {
        Ran ran = run(
                "fix", "--sarif", "REPO/../a.sarif", "REPO", "--rule", "np_null", "--rule", "x", "--path", "*.java");

        assertThat(ran.out()).contains("6 alerts left out by --rule and --path").contains("no fixer for rule NP_NULL");
        assertThat(git.isClean()).isTrue();
    }

    @Test
    void endsWithZeroWhenAllIsFixedOrThereIsNothing() {
        git.file("../none.sarif", sarif("SpotBugs"));

        assertThat(run("fix", "--sarif", "REPO/../b.sarif", "REPO").exit()).isZero();
        Ran none = run("fix", "--sarif", "REPO/../none.sarif", "REPO");
        assertThat(none.exit()).isZero();
        assertThat(none.out()).isEqualTo("No alerts to fix.\nNothing was written.\n");
    }

    @Test
    void explainsItself() {
        run("--help").isLike("help");
        run("fix", "--help").isLike("help-fix");
        assertThat(run("--version").out()).isEqualTo("fixwright development\n");
    }

    private Ran run(String... arguments) {
        return Transcript.in(git).run(arguments);
    }

    private static String fixed(String text) {
        return text.replace("new java.util.Random()", "new java.security.SecureRandom()");
    }
}
