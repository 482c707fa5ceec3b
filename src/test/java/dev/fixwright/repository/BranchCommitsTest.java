package dev.fixwright.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchCommitsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SourcePath A = SourcePath.of("src/A.java");
    private static final SourcePath RUN = SourcePath.of("run.sh");

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() throws IOException {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/A.java", "class A {}\n").file("run.sh", "echo 1\n");
        Files.setPosixFilePermissions(git.top.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(git.top.resolve("link"), Path.of("src/A.java"));
        git.commitAll();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void makesOneCommitForEachStepAndTouchesNothingElse() throws IOException {
        git.file("notes.txt", "not committed");
        byte[] index = Files.readAllBytes(git.top.resolve(".git/index"));

        try (Checkout checkout = Checkout.open(git.top)) {
            SourceFile a = checkout.read(A).orElseThrow();
            SourceFile run = checkout.read(RUN).orElseThrow();
            checkout.commit(
                    "Fix/Alerts",
                    List.of(
                            new Checkout.Step("First\n\nBody\n", List.of(a.withText("class A { 1 }\n"))),
                            new Checkout.Step(
                                    "Second",
                                    List.of(
                                            a.withText("class A { 1 2 }\n"),
                                            run.withText("echo 2\n"),
                                            SourceFile.of(SourcePath.of("gen/N.java"), "new\n")))),
                    NOON);
        }

        List<RevCommit> log = log("Fix/Alerts");
        assertThat(log).extracting(RevCommit::getFullMessage).containsExactly("Second", "First\n\nBody\n", "All");
        assertThat(log.get(0).getAuthorIdent().getEmailAddress()).isEqualTo("ada@example.com");
        assertThat(log.get(0).getAuthorIdent().getWhenAsInstant()).isEqualTo(NOON);
        assertThat(tree(log.get(0)))
                .containsExactly(
                        "100644 gen/N.java: new\n",
                        "120000 link: src/A.java",
                        "100755 run.sh: echo 2\n",
                        "100644 src/A.java: class A { 1 2 }\n");
        assertThat(tree(log.get(1)))
                .containsExactly(
                        "120000 link: src/A.java", "100755 run.sh: echo 1\n", "100644 src/A.java: class A { 1 }\n");
        assertThat(git.text("src/A.java")).isEqualTo("class A {}\n");
        assertThat(git.top.resolve(".git/index")).hasBinaryContent(index);
        assertThat(git.git.getRepository().getBranch()).isEqualTo("main");
    }

    @Test
    void storesLineFeedsWhereGitDoes() throws IOException {
        StoredConfig config = git.git.getRepository().getConfig();
        config.setString("core", null, "autocrlf", "true");
        config.save();
        git.file("src/A.java", "class A {}\r\n");

        try (Checkout checkout = Checkout.open(git.top)) {
            SourceFile a = checkout.read(A).orElseThrow();
            checkout.commit("fixes", List.of(new Checkout.Step("One", List.of(a.withText("class A { }\r\n")))), NOON);
        }

        assertThat(tree(log("fixes").get(0))).contains("100644 src/A.java: class A { }\n");
    }

    @Test
    void refusesFilesWithChangesThatAreNotCommitted() {
        git.file("src/A.java", "class A { int mine; }\n").file("Untracked.java", "class U {}");

        try (Checkout checkout = Checkout.open(git.top)) {
            for (SourcePath path : List.of(A, SourcePath.of("Untracked.java"))) {
                SourceFile file = checkout.read(path).orElseThrow();
                assertThatThrownBy(() -> checkout.commit(
                                "fixes", List.of(new Checkout.Step("One", List.of(file.withText("x")))), NOON))
                        .isInstanceOf(CheckoutException.class)
                        .hasMessage(path + " has changes that are not committed; commit them first, or leave out the"
                                + " branch to fix the files where they are");
            }
        }
        assertThat(git.top.resolve(".git/refs/heads/fixes")).doesNotExist();
    }

    @Test
    void refusesBranchesThatAreThereOrHaveNoName() {
        try (Checkout checkout = Checkout.open(git.top)) {
            assertThatThrownBy(() -> checkout.checkBranch("main"))
                    .hasMessage("there is a branch main already; name another one, or delete it with"
                            + " \"git branch -D main\"");
            for (String name : List.of("a..b", "-x", "a b", "HEAD", "", "a.lock", "../x", "a\nb", "a~1")) {
                assertThatThrownBy(() -> checkout.checkBranch(name))
                        .hasMessageContaining("is not a name that git takes for a branch");
            }
            assertThatThrownBy(() -> checkout.commit("main/fix", List.of(), NOON))
                    .isInstanceOf(CheckoutException.class)
                    .hasMessageContaining("main/fix");
        }
    }

    @Test
    void refusesACheckoutWithoutACommit() {
        try (GitFolder empty = GitFolder.init(folder.resolve("empty"));
                Checkout checkout = Checkout.open(empty.top)) {
            assertThat(checkout.head()).isEmpty();
            assertThatThrownBy(() -> checkout.commit("fixes", List.of(), NOON))
                    .hasMessage("the checkout has no commit yet that a branch could be on top of; commit its files"
                            + " first, or leave out --branch to fix the files where they are");
        }
    }

    private List<RevCommit> log(String branch) throws IOException {
        List<RevCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.git.getRepository())) {
            walk.markStart(walk.parseCommit(git.git.getRepository().resolve(branch)));
            for (RevCommit commit : walk) {
                walk.parseBody(commit);
                commits.add(commit);
            }
        }
        return commits;
    }

    private List<String> tree(RevCommit commit) throws IOException {
        List<String> files = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(git.git.getRepository())) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                FileMode mode = walk.getFileMode();
                byte[] content =
                        git.git.getRepository().open(walk.getObjectId(0)).getBytes();
                files.add(mode + " " + walk.getPathString() + ": " + new String(content, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
