package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.fixwright.Wiring;
import dev.fixwright.patch.PatchedTree;
import dev.fixwright.policy.Policy;
import dev.fixwright.proof.Proof;
import dev.fixwright.proof.ProofStep;
import dev.fixwright.proof.Prover;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case folder, as it stands and rewritten in other line endings, indentations and encodings. */
class FixerCasesTest {
    private static final Fixers FIXERS = Wiring.fixers();
    private static final Prover PROVER =
            new Prover(FIXERS).allowing(Policy.DEFAULT.limits().maxChangedLines());

    static Stream<FixerCase> cases() {
        String only = System.getProperty("case", "");
        return FixerCase.all().stream().filter(one -> one.name().contains(only));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAsTheCaseSays(FixerCase one) {
        Project before = new Project(one.tree());
        assertThat(Javac.errors(one.before())).as("before/ compiles").isEmpty();
        assertThat(one.before())
                .allSatisfy(file -> assertThat(before.errors(file.path()))
                        .as("before/ parses")
                        .isZero());

        Attempt attempt = FIXERS.attempt(one.finding(), before);

        if (attempt instanceof Attempt.Declined declined) {
            assertThat(declined.reason()).isEqualTo(one.isFixed() ? "(a fix)" : one.declined());
            return;
        }
        Fix fix = ((Attempt.Fixed) attempt).fix();
        List<SourceFile> changed = fix.patch().applyTo(one.tree());
        if (!one.isFixed()) {
            fail("should have been declined: " + one.declined() + "\n" + text(changed));
        }
        assertThat(text(changed)).isEqualTo(text(one.after()));
        assertThat(Javac.errors(whole(one, changed))).as("after/ compiles").isEmpty();
        assertThat(fix.explanation()).isNotBlank();
        Project after = new Project(new PatchedTree(one.tree(), changed));
        assertThat(changed)
                .allSatisfy(file -> assertThat(after.errors(file.path()))
                        .as("after/ parses")
                        .isZero());
        passesItsChecks(one, fix, before);
    }

    /** All but the compiler's: a second run among them. */
    private void passesItsChecks(FixerCase one, Fix fix, Project before) {
        Proof proof = PROVER.check(List.of(new Prover.Candidate(one.finding(), fix)), fix.patch(), before)
                .get(0);
        assertThat(proof.failure()).isEmpty();
        assertThat(proof.steps())
                .extracting(ProofStep::name)
                .containsExactly("parses", "contained", "clean", "sink", "idempotent");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void keepsLineEndingsIndentationAndEncoding(FixerCase one) {
        if (!one.isFixed()) {
            return;
        }
        for (UnaryOperator<SourceFile> rewrite : List.<UnaryOperator<SourceFile>>of(
                FixerCasesTest::withCarriageReturns,
                FixerCasesTest::withByteOrderMark,
                FixerCasesTest::withoutFinalNewline,
                FixerCasesTest::withTabs)) {
            FixerCase rewritten = one.with(rewrite);
            Attempt attempt = FIXERS.attempt(rewritten.finding(), new Project(rewritten.tree()));
            assertThat(attempt).isInstanceOf(Attempt.Fixed.class);
            List<SourceFile> changed = ((Attempt.Fixed) attempt).fix().patch().applyTo(rewritten.tree());
            List<SourceFile> known = changed.stream()
                    .filter(file -> rewritten.tree().read(file.path()).isPresent())
                    .toList();
            assertThat(known).allSatisfy(file -> assertThat(file.encode()).isEqualTo(expected(rewritten, file.path())));
        }
    }

    private static byte[] expected(FixerCase one, SourcePath path) {
        return one.after().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .encode();
    }

    private static SourceFile withCarriageReturns(SourceFile file) {
        return file.withText(file.text().replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    private static SourceFile withByteOrderMark(SourceFile file) {
        return new SourceFile(file.path(), file.text(), file.charset(), true);
    }

    private static SourceFile withoutFinalNewline(SourceFile file) {
        return file.withText(file.text().stripTrailing());
    }

    /** Tabs for steps of indentation; columns of findings are left out, since they would move. */
    private static SourceFile withTabs(SourceFile file) {
        if (!file.path().hasExtension("java")
                || file.text().contains("\t")
                || file.text().contains("\"\"\"")) {
            return file;
        }
        List<String> lines = new ArrayList<>();
        for (String line : Arrays.asList(file.text().split("\n", -1))) {
            int indent = line.length() - line.stripLeading().length();
            lines.add(indent % 4 == 0 ? "\t".repeat(indent / 4) + line.stripLeading() : line);
        }
        return file.withText(String.join("\n", lines));
    }

    private static Collection<SourceFile> whole(FixerCase one, List<SourceFile> changed) {
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        changed.forEach(file -> files.put(file.path(), file));
        return files.values();
    }

    private static String text(Collection<SourceFile> files) {
        StringBuilder text = new StringBuilder();
        files.stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .forEach(file ->
                        text.append("--- ").append(file.path()).append('\n').append(file.text()));
        return text.toString();
    }
}
