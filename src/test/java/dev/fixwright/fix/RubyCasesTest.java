package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.grammar.Grammar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ruby's own parser over the files of all case folders, before and after. */
class RubyCasesTest {
    private static final String PARSE = """
            Dir.glob(ARGV[0] + "/**/*.{rb,rake,ru}").sort.each do |path|
              RubyVM::InstructionSequence.compile(File.read(path, encoding: "UTF-8"), path)
            rescue SyntaxError => error
              puts error.message
            end
            """;

    @Test
    void rubyParsesEveryCaseBeforeAndAfter(@TempDir Path folder) throws IOException {
        assumeTrue(Ruby.isHere(), "ruby is not installed: its parser does not check the cases");
        long files = 0;
        for (FixerCase one : FixerCase.all()) {
            files += write(folder.resolve(one.name()).resolve("before"), one.before().stream());
            files += write(folder.resolve(one.name()).resolve("after"), one.after().stream());
        }

        assertThat(files).isPositive();
        assertThat(Ruby.run(PARSE, folder.toString())).isEmpty();
    }

    private static long write(Path folder, Stream<SourceFile> files) throws IOException {
        long written = 0;
        for (SourceFile file : files.filter(found ->
                        Grammar.of(found.path()).filter(Grammar.RUBY::equals).isPresent())
                .toList()) {
            Path path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.encode());
            written++;
        }
        return written;
    }
}
