package dev.fixwright.cli;

import static dev.fixwright.cli.Transcript.result;
import static dev.fixwright.cli.Transcript.sarif;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.cli.Transcript.Ran;
import dev.fixwright.repository.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The build here is the shell: it looks at what is really in the copy that it runs in. */
@DisabledOnOs(OS.WINDOWS)
class BuildTest {
    private static final String CLASS = "class %s {\n    Object a = new java.util.Random();\n}\n";

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        classes("A", "B", "C", "D", "E");
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void saysThatTheBuildPasses() {
        classes("A");

        run("test -f src/A.java").isLike("build-passes");
    }

    @Test
    void takesBackTheFixThatTheBuildFailsWith() {
        Ran ran = run("if grep -q Secure src/C.java; then echo src/C.java:2: no such method; exit 1; fi")
                .isLike("build-takes-back");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(git.isClean()).isTrue();
    }

    @Test
    void takesBackEveryFixThatTheBuildFailsWith() {
        Ran ran = run("! grep -q Secure src/A.java && ! grep -q Secure src/E.java");

        assertThat(ran.out())
                .contains("declined src/A.java:2", "declined src/E.java:2")
                .contains("the build command fails with this fix: exit code 1")
                .contains("fixed    src/B.java:2", "fixed    src/C.java:2", "fixed    src/D.java:2")
                .contains("+ built: the build command passes, as it did before the fixes");
    }

    @Test
    void takesBackOneOfTwoFixesThatOnlyFailTogether() {
        Ran ran = run("! { grep -q Secure src/B.java && grep -q Secure src/D.java; }");

        assertThat(ran.out()).contains("fixed    src/B.java:2", "declined src/D.java:2");
    }

    @Test
    void aFixOfTheSameFileStays() {
        git.file(
                        "src/A.java",
                        "class A {\n    Object a = new java.util.Random();\n    Object b = new java.util.Random();\n}\n")
                .commitAll();
        git.file(
                "../grep.sarif",
                sarif(
                        "Grep",
                        result("PREDICTABLE_RANDOM", "src/A.java", 2),
                        result("PREDICTABLE_RANDOM", "src/A.java", 3)));

        Ran ran = run("! grep -q 'a = new java.security' src/A.java");

        assertThat(ran.out()).contains("declined src/A.java:2", "fixed    src/A.java:3");
    }

    @Test
    void onlyFixesThatPassAreWritten() throws IOException {
        Transcript.in(git)
                .run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--build", "! grep -q Secure src/B.java");

        assertThat(Files.readString(git.top.resolve("src/A.java"))).contains("SecureRandom");
        assertThat(Files.readString(git.top.resolve("src/B.java"))).doesNotContain("SecureRandom");
    }

    @Test
    void findsWhatGitIgnoresAndGitItself() throws IOException {
        git.file(".gitignore", "node_modules/\n").commitAll();
        git.file("node_modules/tool/run.sh", "exit 0\n");

        assertThat(run("sh node_modules/tool/run.sh && test -f .git/HEAD").out())
                .contains("+ built: ");
    }

    @Test
    void leavesTheCheckoutAlone() {
        run("rm -rf src; mkdir -p target; echo built > target/a");

        assertThat(git.isClean()).isTrue();
    }

    @Test
    void aBuildThatFailsForTheCodeAsItIsIsBadInput() {
        classes("A");

        Ran ran = run("echo 1 test failed >&2; exit 3").isLike("build-fails-before");

        assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void showsNoSecretThatTheBuildPrints() {
        classes("A");

        Ran ran = run(
                "grep -q Secure src/A.java && { echo pushing with ghp_0123456789abcdefABCDEF0123456789abcd; exit 1; }; true");

        assertThat(ran.out()).contains("exit code 1: pushing with ***").doesNotContain("ghp_");
    }

    @Test
    void aBuildThatDoesNotEndFails() throws IOException {
        Path file = Files.createDirectory(folder.resolve("copy"));

        assertThat(new ShellCommand("sleep 60", Map.of())
                        .run(file, folder.resolve("out"), folder.resolve("out"), Optional.of(Duration.ofMillis(50))))
                .isEmpty();
    }

    @Test
    void anEmptyCommandAndNoTimeAreBadInput() {
        assertThat(run(" ").err()).contains("--build needs your build's command line, and this one is empty");
        assertThat(Transcript.in(git)
                        .run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--build", "true", "--build-minutes", "0")
                        .err())
                .contains("--build-minutes 0: a build needs a minute at least");
    }

    private void classes(String... names) {
        List<String> results = new ArrayList<>();
        for (String name : names) {
            git.file("src/" + name + ".java", CLASS.formatted(name));
            results.add(result("PREDICTABLE_RANDOM", "src/" + name + ".java", 2));
        }
        git.commitAll();
        git.file("../grep.sarif", sarif("Grep", results.toArray(new String[0])));
    }

    private Ran run(String command) {
        return Transcript.in(git).run("fix", "--sarif", "REPO/../grep.sarif", "REPO", "--dry-run", "--build", command);
    }
}
