package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.scan.NodeTools;
import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages' own parsers over the files of all case folders, and some cases run before and after. */
class JavaScriptCasesTest {
    @Test
    void nodeReadsEveryScriptBeforeAndAfter(@TempDir Path folder) throws IOException {
        assumeTrue(Node.isHere(), "node is not installed: its parser does not check the cases");

        assertThat(written(folder, "js", "mjs", "cjs")).isPositive();

        assertThat(Node.script("parses.js", folder.toString())).isEmpty();
    }

    @Test
    void typeScriptReadsEveryFileBeforeAndAfter(@TempDir Path folder) throws IOException {
        assumeTrue(
                NodeTools.areHere(),
                "node is not here, or npm cannot fetch TypeScript: its parser does not check the cases");

        assertThat(written(folder, "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"))
                .isPositive();

        assertThat(Node.script("compiles.js", folder.toString(), NodeTools.MODULES.toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commandinjection/js-shell-minus-c",
                "pathtraversal/js-joined-line-reported",
                "prototypepollution/js-merge-for-in",
                "prototypepollution/js-set-by-path",
                "openredirect/js-arrow-with-a-call",
                "openredirect/js-after-login",
                "regexinjection/js-search-with-flags",
                "incompletesanitization/js-first-quote-only",
                "incompletesanitization/js-backslash-left",
                "incompletesanitization/js-comment-removed-once",
                "doubleescaping/js-ampersand-last",
                "hostnameregexp/js-literal",
                "urlcheck/js-includes",
                "xss/js-greeting",
                "weakrandom/js-token-of-letters",
                "redos/js-nested-repetition"
            })
    void harmlessInputWorksAsBeforeAndTheAttackNoMore(String name) {
        assumeTrue(Node.isHere(), "node is not installed: no case is run");

        assertThat(Node.script(
                        "behaves.js",
                        name,
                        Path.of("src/test/resources/cases").toAbsolutePath().toString()))
                .isEqualToIgnoringNewLines("as expected");
    }

    private static long written(Path folder, String... extensions) throws IOException {
        long files = 0;
        for (FixerCase one : FixerCase.all()) {
            files += write(folder.resolve(one.name()).resolve("before"), one.before().stream(), extensions);
            files += write(folder.resolve(one.name()).resolve("after"), one.after().stream(), extensions);
        }
        return files;
    }

    private static long write(Path folder, Stream<SourceFile> files, String... extensions) throws IOException {
        long written = 0;
        for (SourceFile file : files.filter(found -> Stream.of(extensions).anyMatch(found.path()::hasExtension))
                .toList()) {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.encode());
            written++;
        }
        return written;
    }
}
