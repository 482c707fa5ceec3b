package dev.fixwright.repository;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourcePath;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a Java that writes fixes at every point, and once more while the next one tidies up. */
class FileWriterCrashTest {
    private static final int KILLED = 9;
    private static final List<FileChange> CHANGES = List.of(
            change("a.java", Optional.of("old a"), "new a"),
            change("src/b.java", Optional.of("old b"), "new b"),
            change("gen/c.java", Optional.empty(), "new c"));
    private static final List<String> BEFORE = List.of("a.java: old a", "src/b.java: old b");
    private static final List<String> AFTER = List.of("a.java: new a", "gen/c.java: new c", "src/b.java: new b");

    @TempDir
    Path folder;

    @Test
    void aCrashAnywhereLeavesTheCheckoutAsItWasOrComplete() throws Exception {
        int point = 0;
        int exit = KILLED;
        while (exit == KILLED) {
            Path top = checkout("crash" + ++point);
            exit = run("write", top, point);

            assertEachFileIsOldOrNew(top);
            int undone = writer(top, () -> {}).recover();

            List<String> now = files(top);
            assertThat(now).as("point %d", point).isIn(BEFORE, AFTER);
            assertThat(undone == 0 || now.equals(BEFORE)).as("point %d", point).isTrue();
            assertThat(writer(top, () -> {}).recover()).isZero();
        }
        assertThat(exit).isZero();
        assertThat(point).isGreaterThan(8);
    }

    @Test
    void aCrashWhileTidyingUpIsTidiedUpToo() throws Exception {
        int written = 8;
        int point = 0;
        int exit = KILLED;
        while (exit == KILLED) {
            Path top = checkout("tidy" + ++point);
            assertThat(run("write", top, written)).isEqualTo(KILLED);
            exit = run("recover", top, point);

            assertEachFileIsOldOrNew(top);
            writer(top, () -> {}).recover();

            assertThat(files(top)).as("point %d", point).isEqualTo(BEFORE);
        }
        assertThat(point).isGreaterThan(3);
    }

    @Test
    void whatAPersonWroteAfterTheCrashStays() throws Exception {
        Path top = checkout("person");
        assertThat(run("write", top, 8)).isEqualTo(KILLED);
        Files.writeString(top.resolve("a.java"), "mine");

        writer(top, () -> {}).recover();

        assertThat(files(top)).containsExactly("a.java: mine", "src/b.java: old b");
    }

    /** Runs in a Java of its own: {@code write|recover}, the folder, the step at which it dies. */
    public static void main(String[] args) throws IOException {
        int[] left = {Integer.parseInt(args[2])};
        FileWriter writer = writer(Path.of(args[1]), () -> {
            if (--left[0] == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        });
        if (args[0].equals("write")) {
            writer.write(CHANGES);
        } else {
            writer.recover();
        }
    }

    private static int run(String work, Path top, int point) throws Exception {
        String classPath = Stream.of(FileWriter.class, FileWriterCrashTest.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        FileWriterCrashTest.class.getName(),
                        work,
                        top.toString(),
                        Integer.toString(point))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return java.exitValue();
    }

    private Path checkout(String name) throws IOException {
        Path top = Files.createDirectories(folder.resolve(name)).toRealPath();
        Files.createDirectories(top.resolve("src"));
        Files.writeString(top.resolve("a.java"), "old a");
        Files.writeString(top.resolve("src/b.java"), "old b");
        return top;
    }

    private static FileWriter writer(Path top, Runnable everyStep) {
        return new FileWriter(new WorkingFiles(top), top.resolve(".git/fixwright"), everyStep);
    }

    private static FileChange change(String path, Optional<String> before, String after) {
        return new FileChange(
                SourcePath.of(path),
                before.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                after.getBytes(StandardCharsets.UTF_8));
    }

    /** Before anything is tidied up. */
    private static void assertEachFileIsOldOrNew(Path top) throws IOException {
        assertThat(Files.readString(top.resolve("a.java"))).isIn("old a", "new a");
        assertThat(Files.readString(top.resolve("src/b.java"))).isIn("old b", "new b");
        if (Files.exists(top.resolve("gen/c.java"))) {
            assertThat(top.resolve("gen/c.java")).hasContent("new c");
        }
    }

    private static List<String> files(Path top) throws IOException {
        return CheckoutTest.filesOf(top).stream()
                .map(file -> file + ": " + read(top.resolve(file)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
