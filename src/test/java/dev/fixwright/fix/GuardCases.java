package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of one room of fixers and nothing but what the engine makes of them, quick enough to be run for each of
 * thousands of mutants: {@link FixerCasesTest} compiles, too, and tries every case in five spellings. By its name it is
 * no test of the build; only the profile {@code mutation} runs it.
 */
class GuardCases {
    private static final Path ROOMS = Path.of("src/main/java/dev/fixwright/fix");
    private static final Fixers FIXERS = Wiring.fixers();
    /** Read once: each mutant asks for them again and again. */
    private static final List<FixerCase> CASES = ofRoom(System.getProperty("room", "weakrandom"));

    static Stream<FixerCase> cases() {
        return CASES.stream();
    }

    /** A room may answer several weaknesses: then their ids stand in its sources. */
    private static List<FixerCase> ofRoom(String room) {
        try (Stream<Path> files = Files.walk(ROOMS.resolve(room))) {
            String sources =
                    files.filter(Files::isRegularFile).map(GuardCases::read).collect(Collectors.joining());
            return FixerCase.folders().stream()
                    .filter(folder -> sources.contains("\"" + folder + "\""))
                    .flatMap(folder -> FixerCase.in(folder).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAsTheCaseSays(FixerCase one) {
        Attempt attempt = FIXERS.attempt(one.finding(), new Project(one.tree()));

        String result = attempt.fold(
                fix -> text(fix.patch().applyTo(one.tree())), declined -> "declined: " + declined.reason());
        assertThat(result).isEqualTo(one.isFixed() ? text(one.after()) : "declined: " + one.declined());
    }

    private static String text(List<SourceFile> files) {
        return files.stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .map(file -> file.path() + "\n" + file.text())
                .collect(Collectors.joining("\n"));
    }
}
