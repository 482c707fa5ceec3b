package dev.fixwright.fix;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Weakness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code src/docs/fixers.md} from the catalogue, the fixers and the case folders. */
public final class FixersTable {
    static final Path FILE = Path.of("src/docs/fixers.md");

    private final Fixers fixers = Wiring.fixers();
    private final List<FixerCase> cases = FixerCase.all();

    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, new FixersTable().text());
    }

    String text() {
        Collection<Catalogue.Entry> entries = fixers.catalogue().entries();
        StringBuilder text = new StringBuilder("""
                # Fixers

                What Fixwright fixes, in which languages, which rules of which scanners report it, and what it declines. Written by
                `mvn -q test-compile exec:java@fixers-table` from the catalogue and the case folders; a test holds it to the program.
                `fixwright rules` and `fixwright explain-rule ID` say the same on the command line.

                A cell says how many worked examples of real code stand behind a fixer: those that are fixed, and those that are declined
                with the right reason. Where nothing but advice is given, there are none that are fixed.

                """);
        text.append("| weakness | CWE | ")
                .append(String.join(" | ", CaseLanguage.NAMES))
                .append(" |\n|")
                .append(" --- |".repeat(CaseLanguage.NAMES.size() + 2))
                .append('\n');
        for (Catalogue.Entry entry : entries) {
            Weakness weakness = entry.weakness();
            text.append("| [%s](#%s) | %d |".formatted(weakness.title(), weakness.id(), weakness.cwe()));
            CaseLanguage.NAMES.forEach(language -> text.append(cell(cases(weakness, language))));
            text.append('\n');
        }
        text.append("| all | |");
        CaseLanguage.NAMES.forEach(language -> text.append(
                cell(cases.stream().filter(CaseLanguage.is(language)).toList())));
        text.append('\n');
        entries.forEach(entry -> text.append(section(entry)));
        return text.toString();
    }

    private static String cell(List<FixerCase> cases) {
        long fixed = cases.stream().filter(FixerCase::isFixed).count();
        return cases.isEmpty() ? "  |" : " %d + %d |".formatted(fixed, cases.size() - fixed);
    }

    /** The cases of a weakness in a language. */
    List<FixerCase> cases(Weakness weakness, String language) {
        return cases(weakness).stream().filter(CaseLanguage.is(language)).toList();
    }

    private List<FixerCase> cases(Weakness weakness) {
        return cases.stream()
                .filter(one -> fixers.catalogue().weaknessOf(one.finding()).equals(Optional.of(weakness)))
                .toList();
    }

    private String section(Catalogue.Entry entry) {
        Weakness weakness = entry.weakness();
        String rules = entry.rules().entrySet().stream()
                .map(tool -> "- " + tool.getKey() + ": "
                        + tool.getValue().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
        TreeSet<String> reasons = cases(weakness).stream()
                .filter(one -> !one.isFixed())
                .map(FixerCase::declined)
                .collect(Collectors.toCollection(TreeSet::new));
        String declined = reasons.isEmpty()
                ? ""
                : "\nDeclined, for example:\n\n"
                        + reasons.stream().map(reason -> "- " + reason).collect(Collectors.joining("\n")) + "\n";
        return "\n## " + weakness.id() + "\n\n" + weakness.title() + ". " + weakness.description() + "\n\nA fix: "
                + weakness.fix() + " In review: " + weakness.review() + "\n\nReported as:\n\n" + rules + "\n"
                + declined;
    }
}
