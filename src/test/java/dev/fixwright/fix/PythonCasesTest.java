package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python's own parser over the files of all case folders, before and after. */
class PythonCasesTest {
    private static final String PARSE = """
            import ast, pathlib, sys
            for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
                try:
                    ast.parse(path.read_bytes(), str(path))
                except SyntaxError as error:
                    print(error)
            """;

    @Test
    void pythonParsesEveryCaseBeforeAndAfter(@TempDir Path folder) throws IOException {
        assumeTrue(Python.isHere(), "python3 is not installed: its parser does not check the cases");
        long files = 0;
        for (FixerCase one : FixerCase.all()) {
            files += write(folder.resolve(one.name()).resolve("before"), one.before().stream());
            files += write(folder.resolve(one.name()).resolve("after"), one.after().stream());
        }

        assertThat(files).isPositive();
        assertThat(Python.run(PARSE, folder.toString())).isEmpty();
    }

    private static long write(Path folder, Stream<SourceFile> files) throws IOException {
        long written = 0;
        for (SourceFile file :
                files.filter(found -> found.path().hasExtension("py")).toList()) {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.encode());
            written++;
        }
        return written;
    }
}
