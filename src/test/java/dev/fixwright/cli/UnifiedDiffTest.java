package dev.fixwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.repository.GitFolder;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnifiedDiffTest {
    private static final SourcePath PATH = SourcePath.of("src/A.java");

    @Test
    void showsThreeLinesAroundAndJoinsHunksThatTouch() {
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\nx\n4\n5\n6\n7\n8\ny\n"))
                .containsExactly(
                        "diff --git a/src/A.java b/src/A.java",
                        "--- a/src/A.java",
                        "+++ b/src/A.java",
                        "@@ -1,9 +1,9 @@",
                        " 1",
                        " 2",
                        "-3",
                        "+x",
                        " 4",
                        " 5",
                        " 6",
                        " 7",
                        " 8",
                        "-9",
                        "+y");
        assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "x\n2\n3\n4\n5\n6\n7\n8\n9\ny\n"))
                .contains("@@ -1,4 +1,4 @@", "@@ -7,4 +7,4 @@");
    }

    @Test
    void saysWhenTheLastLineHasNoLineFeed() {
        assertThat(diff("a", "a\nb"))
                .endsWith(
                        "@@ -1 +1,2 @@",
                        "-a",
                        "\\ No newline at end of file",
                        "+a",
                        "+b",
                        "\\ No newline at end of file");
    }

    @Test
    void showsNewFiles() {
        assertThat(UnifiedDiff.of(Optional.empty(), SourceFile.of(SourcePath.of("a b/\"c\".java"), "x\n")))
                .containsExactly(
                        "diff --git \"a/a b/\\\"c\\\".java\" \"b/a b/\\\"c\\\".java\"",
                        "new file mode 100644",
                        "--- /dev/null",
                        "+++ \"b/a b/\\\"c\\\".java\"\t",
                        "@@ -0,0 +1 @@",
                        "+x");
        assertThat(diff("same", "same")).isEmpty();
    }

    /** Seeded, so a failure can be seen again. */
    @Test
    void gitUnderstandsEveryDiff(@TempDir Path folder) throws IOException, InterruptedException {
        Random random = new Random(7);
        StringBuilder patch = new StringBuilder();
        List<SourceFile> expected = new ArrayList<>();
        try (GitFolder git = GitFolder.init(folder)) {
            for (int i = 0; i < 150; i++) {
                SourcePath path = SourcePath.of("d " + i % 7 + "/F" + i + ".java");
                SourceFile before = new SourceFile(path, text(random), StandardCharsets.UTF_8, i % 9 == 0);
                SourceFile after = before.withText(changed(before.text(), random));
                git.file(path.value(), before.encode());
                UnifiedDiff.of(Optional.of(before), after)
                        .forEach(line -> patch.append(line).append('\n'));
                expected.add(after);
            }
            SourceFile made = SourceFile.of(SourcePath.of("new/N.java"), "n\n");
            UnifiedDiff.of(Optional.empty(), made)
                    .forEach(line -> patch.append(line).append('\n'));
            expected.add(made);

            RealGit.apply(git.top, patch.toString());

            for (SourceFile file : expected) {
                assertThat(git.top.resolve(file.path().value()))
                        .as("%s", file.path())
                        .hasBinaryContent(file.encode());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("first\n");
        for (int lines = random.nextInt(40); lines > 0; lines--) {
            text.append("line ").append(random.nextInt(5)).append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return random.nextBoolean() ? text + "end" : text.toString();
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(LineDiff.lines(text));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, "changed é\n");
                case 1 -> lines.add(at, "added\n");
                default -> {
                    if (lines.size() > 1) {
                        lines.remove(at);
                    }
                }
            }
        }
        return String.join("", lines);
    }

    private static List<String> diff(String before, String after) {
        return UnifiedDiff.of(Optional.of(SourceFile.of(PATH, before)), SourceFile.of(PATH, after));
    }
}
