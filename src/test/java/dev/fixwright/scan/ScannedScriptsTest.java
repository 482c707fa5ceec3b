package dev.fixwright.scan;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.scan.ScriptTrial.Row;
import dev.fixwright.scan.ScriptTrial.Verdict;
import dev.fixwright.source.SourcePath;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The booking site of a harbour, scanned by the real ESLint with its security plug-ins, fixed, scanned again; then its own
 * tests, and attacks on it.
 */
class ScannedScriptsTest {
    private static final Path SITE =
            Path.of("src/test/resources/applications/quayside").toAbsolutePath();

    private static final String SCRIPTS = Path.of("src/test/resources/node").toAbsolutePath() + "/";

    /**
     * Rules that report every value that is not constant, whatever checks it: their alerts stay after a right fix, too, so
     * that only the attacks show whether the value is confined.
     */
    private static final Set<String> WHATEVER_THE_GUARD = Set.of(
            "security/detect-object-injection",
            "security/detect-non-literal-fs-filename",
            "security/detect-non-literal-regexp",
            "security/detect-non-literal-require");

    private static ScriptTrial trial;

    @BeforeAll
    static void tryTheSite() {
        assumeTrue(NodeTools.areHere(), "node is not here, or npm cannot fetch ESLint: no script is scanned");
        trial = ScriptTrial.of(SITE);
        System.out.println(report());
    }

    @Test
    void nineOfTenRealAlertsAreGone() {
        List<Row> real = rows(row -> row.real() && !isWhateverTheGuard(row));

        assertThat(real).hasSizeGreaterThan(150);
        assertThat(share(real, Row::gone)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void mostRealAlertsAreGoneEvenWithThoseThatPeopleHaveToDecide() {
        List<Row> real = rows(row -> row.verdict() != Verdict.HARMLESS && !isWhateverTheGuard(row));

        assertThat(share(real, Row::gone)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void everySecurityRuleOfThePlugInsHasAnAnswer() {
        List<String> rules = NodeTools.script("rules.mjs")
                .lines()
                .filter(rule -> rule.contains("/"))
                .toList();

        Catalogue catalogue = Wiring.fixers().catalogue();
        assertThat(rules).hasSizeGreaterThan(60);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(
                                catalogue.weaknessOf(Finding.at("ESLint", rule, SourcePath.of("a.js"), Region.line(1))))
                        .isPresent());
        assertThat(rows(row -> row.reason().equals("not answered"))).isEmpty();
    }

    @Test
    void nineOfTenAlertsThatNoGuardEndsAreFixedAllTheSame() {
        List<Row> real = rows(row -> row.real() && isWhateverTheGuard(row));

        assertThat(real).hasSizeGreaterThan(50);
        assertThat(share(real, Row::fixed)).isGreaterThanOrEqualTo(0.9);
    }

    /**
     * A command without a shell names its program as a text of its own, so that a rule now sees that the program is found by
     * its name, as it was before; and a name that is loaded from a module may have lost its last use.
     */
    @Test
    void noAlertIsNew() {
        assertThat(trial.added())
                .filteredOn(alert -> !alert.rule().matches("sonarjs/no-os-command-from-path|no-unused-vars"))
                .isEmpty();
        assertThat(trial.added())
                .filteredOn(alert -> alert.rule().equals("no-unused-vars"))
                .hasSizeLessThanOrEqualTo(1);
    }

    /**
     * But for markup that `map` and `join` make or that grows by `+=`, and SQL that a condition adds constant words to: there
     * the rules look at the form only.
     */
    @Test
    void whatIsFixedIsHardlyReportedAnyMore() {
        assertThat(rows(row -> row.fixed() && !row.gone() && !isWhateverTheGuard(row)))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void everyFileStillParses() {
        assertThat(NodeTools.script(SCRIPTS + "parses.js", "after")).isEmpty();
        assertThat(NodeTools.script(SCRIPTS + "compiles.js", "after", NodeTools.MODULES.toString()))
                .isEmpty();
    }

    @Test
    void itsOwnTestsStillPass() {
        assertThat(NodeTools.script("unit-tests.mjs", "before"))
                .contains("\n# pass 66\n")
                .contains("\n# fail 0\n");
        assertThat(NodeTools.script("unit-tests.mjs", "after"))
                .contains("\n# pass 66\n")
                .contains("\n# fail 0\n");
    }

    @Test
    void attacksThatSucceededFail() {
        Map<String, String[]> before = attacks("before");
        Map<String, String[]> after = attacks("after");

        assertThat(before).hasSizeGreaterThan(40);
        assertThat(before.values()).extracting(one -> one[2]).containsOnly("attacked");
        assertThat(after.values())
                .filteredOn(one -> !one[2].equals("refused"))
                .extracting(one -> one[0])
                .isEmpty();
        before.forEach((name, one) -> assertThat(after.get(name)[1]).as(name).isEqualTo(one[1]));
    }

    private static Map<String, String[]> attacks(String folder) {
        Map<String, String[]> attacks = new TreeMap<>();
        Arrays.stream(NodeTools.script("attacks.mjs", folder).split("\n"))
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 3)
                .forEach(parts -> attacks.put(parts[0], parts));
        return attacks;
    }

    private static boolean isWhateverTheGuard(Row row) {
        return WHATEVER_THE_GUARD.contains(row.alert().rule());
    }

    private static List<Row> rows(Predicate<Row> test) {
        return trial.rows().stream().filter(test).toList();
    }

    private static double share(List<Row> rows, Predicate<Row> test) {
        return rows.stream().filter(test).count() / (double) rows.size();
    }

    /** The table by rule, then every weakness that is left, with the reason. */
    private static String report() {
        StringBuilder text = new StringBuilder(String.format(
                "%-44s %5s %5s %5s %5s %6s %9s %6s%n",
                "rule", "all", "real", "fixed", "gone", "people", "harmless", "fixed"));
        Map<String, List<Row>> byRule = new TreeMap<>(trial.rows().stream()
                .collect(groupingBy(row ->
                        (isWhateverTheGuard(row) ? "~ " : "") + row.alert().rule())));
        byRule.forEach((rule, rows) -> text.append(line(rule, rows)));
        text.append(line("all but ~", rows(row -> !isWhateverTheGuard(row))));
        text.append(line("~ (any value that is not constant)", rows(ScannedScriptsTest::isWhateverTheGuard)));
        rows(row -> row.verdict() != Verdict.HARMLESS && !row.fixed())
                .forEach(row -> text.append("left  ")
                        .append(row.alert())
                        .append("\n      ")
                        .append(row.reason())
                        .append('\n'));
        rows(row -> row.fixed() && !row.gone() && !isWhateverTheGuard(row))
                .forEach(row -> text.append("still ").append(row.alert()).append('\n'));
        trial.added().forEach(one -> text.append("new   ").append(one).append('\n'));
        return text.toString();
    }

    private static String line(String rule, List<Row> rows) {
        List<Row> real = rows.stream().filter(Row::real).toList();
        List<Row> harmless =
                rows.stream().filter(row -> row.verdict() == Verdict.HARMLESS).toList();
        return String.format(
                "%-44s %5d %5d %5d %5d %6d %9d %6d  %s%n",
                rule,
                rows.size(),
                real.size(),
                real.stream().filter(Row::fixed).count(),
                real.stream().filter(Row::gone).count(),
                rows.size() - real.size() - harmless.size(),
                harmless.size(),
                harmless.stream().filter(Row::fixed).count(),
                real.isEmpty() ? "" : String.format("%.0f %% fixed", 100 * share(real, Row::fixed)));
    }
}
