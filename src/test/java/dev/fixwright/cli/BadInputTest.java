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
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told who ask for something that cannot be done. */
class BadInputTest {
    private static final String CODES = "class Codes {\n    java.util.Random r = new java.util.Random();\n}\n";

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/shop/Codes.java", CODES)
                .file("src/shop/Tokens.java", CODES)
                .commitAll();
        git.file(
                "../a.sarif",
                sarif(
                        "SpotBugs",
                        result("PREDICTABLE_RANDOM", "src/shop/Tokens.java", 2),
                        result("PREDICTABLE_RANDOM", "src/shop/Codes.java", 2),
                        result("NP_NULL", "src/shop/Codes.java", 1)));
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void saysWhatIsWrongWithTheInput() throws IOException, GitAPIException {
        git.file("../spot.xml", "<BugCollection/>")
                .file("../page.html", "\n<!doctype html><html></html>")
                .file("../empty.sarif", "")
                .file("../list.json", "[1, 2]")
                .file("../semgrep.json", "{\"results\": []}")
                .file("../old.sarif", "{\"version\": \"2.0.0\", \"runs\": []}")
                .file("../cut.sarif", "{\"version\": \"2.1.0\", \"runs\": [{\"tool")
                .file("../scan.zip", "PK\u0003\u0004")
                .file("notes.txt", "x");
        Files.createDirectories(folder.resolve("plain"));
        Git.init()
                .setBare(true)
                .setDirectory(folder.resolve("bare").toFile())
                .call()
                .close();
        Git.init().setDirectory(folder.resolve("new").toFile()).call().close();
        git.file("src/shop/Codes.java", CODES + "\n// mine\n");

        StringBuilder all = new StringBuilder();
        for (String arguments : List.of(
                "fix --sarif REPO/../none.sarif REPO",
                "fix --sarif REPO/../plain REPO",
                "fix --sarif REPO/../spot.xml REPO",
                "fix --sarif REPO/../page.html REPO",
                "fix --sarif REPO/../empty.sarif REPO",
                "fix --sarif REPO/../list.json REPO",
                "fix --sarif REPO/../semgrep.json REPO",
                "fix --sarif REPO/../old.sarif REPO",
                "fix --sarif REPO/../cut.sarif REPO",
                "fix --sarif REPO/../scan.zip REPO",
                "fix --sarif - --sarif - REPO",
                "fix --sarif= REPO",
                "fix --sarif REPO/../a.sarif REPO/../plain --branch fixes",
                "fix --sarif REPO/../a.sarif REPO/../bare",
                "fix --sarif REPO/../a.sarif REPO/none",
                "fix --sarif REPO/../a.sarif REPO/notes.txt",
                "fix --sarif REPO/../a.sarif REPO --branch main",
                "fix --sarif REPO/../a.sarif REPO --branch main/fixes",
                "fix --sarif REPO/../a.sarif REPO/../new --branch fixes",
                "fix --sarif REPO/../a.sarif REPO --branch a..b",
                "fix --sarif REPO/../a.sarif REPO --branch fixes",
                "fix --sarif REPO/../a.sarif REPO --branch --dry-run",
                "fix --sarif REPO/../a.sarif REPO --branch",
                "fix --sarif REPO/../a.sarif REPO --path {a,b}",
                "fix --sarif REPO/../a.sarif REPO --path [",
                "fix --sarif REPO/../a.sarif REPO --path src\\shop",
                "fix --sarif REPO/../a.sarif REPO --path lib",
                "fix --sarif REPO/../a.sarif REPO --rule PREDICTABLE_RANDON",
                "fix --sarif REPO/../a.sarif REPO --rule sql",
                "fix --sarif REPO/../a.sarif REPO --rule np_null --path Tokens.java",
                "fix --sarif REPO/../a.sarif REPO --repo REPO",
                "fix --sarif REPO/../a.sarif REPO --output xml",
                "fix --sarif REPO/../a.sarif REPO --output jsno",
                "fix --sarif REPO/../a.sarif REPO --dry-run=yes",
                "fix --sarif REPO/../a.sarif --repo REPO --repo REPO",
                "fix --sarif REPO/../a.sarif REPO/../b.sarif REPO",
                "fix --sarif REPO/../a.sarif REPO --rescan=",
                "fix REPO",
                "fix --srif x",
                "fix --sarif REPO/../a.sarif --dry",
                "fix --sarif REPO/../a.sarif -x",
                "--sarif x",
                "demo now",
                "help fox",
                "fox",
                "scan",
                "")) {
            Ran ran = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
            assertThat(ran.exit()).as(ran.command()).isEqualTo(2);
            assertThat(ran.out()).as(ran.command()).isEmpty();
            all.append("$ ")
                    .append(ran.command())
                    .append('\n')
                    .append(ran.err().replace(folder.toRealPath().toString(), "TMP"));
        }

        new Ran("(each of these)", all.toString(), "", 2).isLike("errors");
        assertThat(git.text("src/shop/Tokens.java")).isEqualTo(CODES);
    }

    /** The one user who may write everywhere is let through. */
    @Test
    void aFolderThatMayNotBeWrittenIsNamedBeforeAnyWork() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/src/shop"));
        Files.writeString(plain.resolve("Codes.java"), CODES);
        Path top = folder.resolve("plain").toRealPath();
        Files.setPosixFilePermissions(top, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean mayWrite = Files.isWritable(top);

        Ran written = run("fix", "--sarif", "REPO/../a.sarif", top.toString());
        Ran looked = run("fix", "--sarif", "REPO/../a.sarif", top.toString(), "--dry-run");

        Files.setPosixFilePermissions(top, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(written.exit()).isEqualTo(mayWrite ? 1 : 2);
        assertThat(written.err().startsWith("fixwright: this user may not write to " + top))
                .isNotEqualTo(mayWrite);
        assertThat(looked.exit()).isEqualTo(1);
        assertThat(top.resolve(".fixwright")).doesNotExist();
    }

    private Ran run(String... arguments) {
        return Transcript.in(git).run(arguments);
    }
}
