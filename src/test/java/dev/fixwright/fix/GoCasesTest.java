package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Go's own formatter and compiler over the files of all case folders, before and after. */
class GoCasesTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import\\s+|\\t)(?:[\\w.]+ )?\"([^\"\\s]+)\"$");
    private static final Pattern STANDARD =
            Pattern.compile("(archive|bufio|bytes|compress|container|context|crypto|database|debug"
                    + "|embed|encoding|errors|expvar|flag|fmt|hash|html|image|io|log|math|mime|net|os|path|reflect|regexp|runtime"
                    + "|sort|strconv|strings|sync|syscall|testing|text|time|unicode|unsafe)(/.*)?");

    /** Functions that came after Go 1.19. */
    private static final Pattern NEWER = Pattern.compile("filepath\\.IsLocal\\(");

    @BeforeEach
    void goIsHere() {
        assumeTrue(Go.isHere(), "go is not installed: neither its formatter nor its compiler checks the cases");
    }

    @Test
    void filesAreFormattedAfterAFixAsTheyWereBefore(@TempDir Path folder) throws IOException {
        assertThat(written(folder, one -> true)).isPositive();

        List<String> unlike = Go.run(folder, "gofmt", "-l", ".")
                .lines()
                .filter(line -> !line.startsWith("before/"))
                .filter(line -> !line.startsWith("after/") || isFormatted(folder.resolve("before" + line.substring(5))))
                .toList();

        assertThat(unlike).isEmpty();
    }

    /** Whether the formatter has nothing to say of what a file was before. */
    private static boolean isFormatted(Path before) {
        return Files.exists(before)
                && Go.run(before.getParent(), "gofmt", "-l", before.toString()).isEmpty();
    }

    @Test
    void theCompilerAcceptsEveryCaseThatNeedsNoOtherModule(@TempDir Path folder) throws IOException {
        assertThat(written(folder, GoCasesTest::needsNoOtherModule)).isPositive();
        Files.writeString(folder.resolve("go.mod"), "module cases\n\ngo 1.19\n");

        assertThat(Go.run(folder, "go", "build", "-gcflags=-N -l", "-o", "/dev/null", "./..."))
                .isEmpty();
    }

    /** Nor a newer Go than Debian has. */
    private static boolean needsNoOtherModule(FixerCase one) {
        List<SourceFile> files = Stream.concat(one.before().stream(), one.after().stream())
                .filter(file -> file.path().hasExtension("go"))
                .toList();
        return files.stream().noneMatch(file -> NEWER.matcher(file.text()).find())
                && files.stream()
                        .flatMap(file -> IMPORT.matcher(file.text()).results().map(found -> found.group(1)))
                        .allMatch(path -> STANDARD.matcher(path).matches());
    }

    private static long written(Path folder, Predicate<FixerCase> test) throws IOException {
        long files = 0;
        for (FixerCase one : FixerCase.all()) {
            boolean go = one.before().stream().anyMatch(file -> file.path().hasExtension("go"));
            if (go && test.test(one)) {
                Map<SourcePath, SourceFile> all = new TreeMap<>();
                one.before().forEach(file -> all.put(file.path(), file));
                files += write(folder.resolve("before").resolve(one.name()), all.values());
                one.after().forEach(file -> all.put(file.path(), file));
                if (one.isFixed()) {
                    files += write(folder.resolve("after").resolve(one.name()), all.values());
                }
            }
        }
        return files;
    }

    private static long write(Path folder, Collection<SourceFile> files) throws IOException {
        long written = 0;
        for (SourceFile file : files) {
            if (file.path().hasExtension("go")) {
                Path path = folder.resolve(file.path().value());
                Files.createDirectories(path.getParent());
                Files.write(path, file.encode());
                written++;
            }
        }
        return written;
    }
}
