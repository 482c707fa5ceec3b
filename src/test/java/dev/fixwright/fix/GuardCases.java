package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The case folders of one weakness and nothing but what the fixer makes of them, quick enough to be run for each of
 * thousands of mutants: {@link FixerCasesTest} compiles, too, and tries every case in five spellings. By its name it is
 * no test of the build; only the profile {@code mutation} runs it.
 */
class GuardCases {
    private static final Fixers FIXERS = Wiring.fixers();

    static Stream<FixerCase> cases() {
        List<String> only = List.of(System.getProperty("case", "").split(","));
        return FixerCase.all().stream().filter(one -> only.stream().anyMatch(one.name()::startsWith));
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
