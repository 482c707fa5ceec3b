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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTest {
    private static final SourcePath A = SourcePath.of("src/A.java");

    @TempDir
    Path folder;

    private GitFolder git;

    @BeforeEach
    void makeARepository() {
        git = GitFolder.init(folder.resolve("shop"));
        git.file("src/A.java", "class A {}\r\n")
                .file("src/sub/B.java", "class B {}\n")
                .file(".gitignore", "target/\n");
        git.commitAll();
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void hasTrackedFilesAndThoseThatGitWouldNotIgnore() {
        git.file("new/C.java", "class C {}").file("target/D.java", "class D {}");

        try (Checkout checkout = Checkout.open(git.top)) {
            assertThat(checkout.paths())
                    .extracting(SourcePath::value)
                    .containsExactly(".gitignore", "new/C.java", "src/A.java", "src/sub/B.java");
            assertThat(checkout.read(A)).contains(SourceFile.of(A, "class A {}\r\n"));
            assertThat(checkout.read(SourcePath.of("target/D.java"))).isEmpty();
            assertThat(checkout.read(SourcePath.of(".git/config"))).isEmpty();
        }
    }

    @Test
    void opensFromAFolderInside() {
        try (Checkout checkout = Checkout.open(git.top.resolve("src/sub"))) {
            assertThat(checkout.directory()).isEqualTo(git.top);
            assertThat(checkout.read(A)).isPresent();
        }
    }

    @Test
    void opensALinkedWorkingTree() throws IOException {
        Path tree = Files.createDirectories(folder.resolve("linked")).toRealPath();
        Path admin = Files.createDirectories(git.top.resolve(".git/worktrees/linked"));
        Files.writeString(admin.resolve("commondir"), "../..\n");
        Files.writeString(admin.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + admin + "\n");
        Files.writeString(tree.resolve("E.java"), "class E {}");

        try (Checkout checkout = Checkout.open(tree)) {
            SourceFile file = checkout.read(SourcePath.of("E.java")).orElseThrow();
            checkout.write(List.of(file.withText("class E { }")));

            assertThat(checkout.directory()).isEqualTo(tree);
            assertThat(tree.resolve("E.java")).hasContent("class E { }");
            assertThat(checkout.head()).isPresent();
        }
    }

    @Test
    void leavesOutLinksSubmodulesBinaryAndLargeFiles() throws IOException {
        Files.writeString(folder.resolve("secret.java"), "outside");
        Files.createSymbolicLink(git.top.resolve("link.java"), folder.resolve("secret.java"));
        Files.createSymbolicLink(git.top.resolve("linked"), folder);
        git.file("image.png", new byte[] {1, 0, 2}).file("large.java", "x".repeat(Checkout.MAX_BYTES + 1));
        GitFolder.init(git.top.resolve("inner"))
                .file("F.java", "class F {}")
                .commitAll()
                .close();
        git.file("limit.java", "x".repeat(Checkout.MAX_BYTES));

        try (Checkout checkout = Checkout.open(git.top)) {
            for (String path : List.of("link.java", "linked/secret.java", "image.png", "large.java", "inner/F.java")) {
                assertThat(checkout.read(SourcePath.of(path))).as(path).isEmpty();
            }
            assertThat(checkout.read(SourcePath.of("limit.java"))).isPresent();
        }
    }

    @Test
    void followsNoLinkThatTookTheNameOfATrackedFolder() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(folder.resolve("elsewhere/A.java"), "outside");
        Files.delete(git.top.resolve("src/A.java"));
        Files.delete(git.top.resolve("src/sub/B.java"));
        Files.delete(git.top.resolve("src/sub"));
        Files.delete(git.top.resolve("src"));
        Files.createSymbolicLink(git.top.resolve("src"), folder.resolve("elsewhere"));

        try (Checkout checkout = Checkout.open(git.top)) {
            assertThat(checkout.read(A)).isEmpty();
            assertThatThrownBy(() -> checkout.write(List.of(SourceFile.of(SourcePath.of("src/New.java"), "x"))))
                    .hasMessage("src/New.java is reached through a symbolic link and is not written");
        }
        assertThat(folder.resolve("elsewhere")).isDirectoryNotContaining("glob:**New.java");
    }

    @Test
    void namesFilesExactly() {
        try (Checkout checkout = Checkout.open(git.top)) {
            assertThat(checkout.read(SourcePath.of("src/a.java"))).isEmpty();
            assertThat(checkout.read(SourcePath.of("SRC/A.java"))).isEmpty();
        }
    }

    @Test
    void writesWholeFilesAndKeepsTheirModes() throws IOException {
        Files.setPosixFilePermissions(git.top.resolve("src/A.java"), PosixFilePermissions.fromString("rwxr-x--x"));

        try (Checkout checkout = Checkout.open(git.top)) {
            SourceFile a = checkout.read(A).orElseThrow();
            checkout.write(
                    List.of(a.withText("class A { int x; }\r\n"), SourceFile.of(SourcePath.of("gen/New.java"), "new")));

            assertThat(git.text("src/A.java")).isEqualTo("class A { int x; }\r\n");
            assertThat(git.text("gen/New.java")).isEqualTo("new");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(git.top.resolve("src/A.java"))))
                    .isEqualTo("rwxr-x--x");
            assertThat(filesOf(git.top)).containsExactly(".gitignore", "gen/New.java", "src/A.java", "src/sub/B.java");

            checkout.write(List.of(a.withText("class A { }\r\n")));
            assertThat(git.text("src/A.java")).isEqualTo("class A { }\r\n");
        }
    }

    @Test
    void writesNothingWhenOneFileChangedInTheMeantime() {
        try (Checkout checkout = Checkout.open(git.top)) {
            SourceFile a = checkout.read(A).orElseThrow();
            SourceFile b = checkout.read(SourcePath.of("src/sub/B.java")).orElseThrow();
            git.file("src/sub/B.java", "class B { /* mine */ }\n");

            assertThatThrownBy(() -> checkout.write(List.of(a.withText("fixed"), b.withText("fixed"))))
                    .isInstanceOf(CheckoutException.class)
                    .hasMessage("src/sub/B.java was changed by somebody else in the meantime; nothing was written,"
                            + " run again");

            assertThat(git.text("src/A.java")).isEqualTo("class A {}\r\n");
            assertThat(git.text("src/sub/B.java")).isEqualTo("class B { /* mine */ }\n");
        }
    }

    @Test
    void writesNothingOverAFileThatIsThereAlready() {
        git.file("target/New.java", "ignored, but there");

        try (Checkout checkout = Checkout.open(git.top)) {
            assertThatThrownBy(() -> checkout.write(List.of(SourceFile.of(SourcePath.of("target/New.java"), "x"))))
                    .hasMessageContaining("target/New.java was changed by somebody else");
            assertThatThrownBy(
                            () -> checkout.write(List.of(SourceFile.of(SourcePath.of(".git/hooks/pre-commit"), "x"))))
                    .hasMessage(".git/hooks/pre-commit belongs to git and is never written");
            assertThat(git.text("target/New.java")).isEqualTo("ignored, but there");
        }
    }

    @Test
    void putsEverythingBackWhenTheDiskRefusesHalfWay() throws IOException {
        Path readOnly = git.top.resolve("src/sub");
        try (Checkout checkout = Checkout.open(git.top)) {
            SourceFile a = checkout.read(A).orElseThrow();
            Files.createDirectory(readOnly.resolve(".B.java.fixwright"));
            Files.writeString(readOnly.resolve(".B.java.fixwright/full"), "in the way of the second file");
            SourceFile b = checkout.read(SourcePath.of("src/sub/B.java")).orElseThrow();

            assertThatThrownBy(() -> checkout.write(List.of(a.withText("fixed"), b.withText("fixed"))))
                    .isInstanceOf(CheckoutException.class);

            assertThat(git.text("src/A.java")).isEqualTo("class A {}\r\n");
            assertThat(git.text("src/sub/B.java")).isEqualTo("class B {}\n");
            assertThat(git.top.resolve(".git/fixwright/journal")).doesNotExist();
        }
    }

    @Test
    void aFolderWithoutGitIsFixedInPlaceButTakesNoBranch() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve("A.java"), "class A {}\n");

        try (Checkout checkout = Checkout.open(plain)) {
            assertThat(checkout.paths()).containsExactly(SourcePath.of("A.java"));
            checkout.write(
                    List.of(checkout.read(SourcePath.of("A.java")).orElseThrow().withText("fixed")));
            assertThatThrownBy(() -> checkout.checkBranch("fixes"))
                    .hasMessageContaining("is not a git checkout, so it takes no branch");
        }

        assertThat(plain.resolve("A.java")).hasContent("fixed");
        assertThat(filesOf(plain)).containsExactly("A.java");
    }

    @Test
    void aFolderThatGitIgnoresStandsForItself() throws IOException {
        git.file(".gitignore", "apps/\n");
        Path ignored = Files.createDirectories(git.top.resolve("apps/one"));
        Files.writeString(ignored.resolve("A.java"), "class A {}\n");

        try (Checkout checkout = Checkout.open(ignored)) {
            assertThat(checkout.paths()).containsExactly(SourcePath.of("A.java"));
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Checkout.open(folder.resolve("none"))).hasMessageContaining("there is no folder");
    }

    static List<String> filesOf(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .filter(file -> !file.startsWith(".git/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsLatin1AndByteOrderMarksWithoutLosingAByte() throws IOException {
        byte[] latin = "// caf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = "\uFEFFclass C {}".getBytes(StandardCharsets.UTF_8);
        git.file("L.java", latin).file("M.java", marked);

        try (Checkout checkout = Checkout.open(git.top)) {
            List<SourceFile> files = Stream.of("L.java", "M.java")
                    .map(path -> checkout.read(SourcePath.of(path)).orElseThrow())
                    .toList();
            checkout.write(files);
        }

        assertThat(git.top.resolve("L.java")).hasBinaryContent(latin);
        assertThat(git.top.resolve("M.java")).hasBinaryContent(marked);
    }
}
