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

                | weakness | CWE | languages | cases fixed | cases declined |
                | --- | --- | --- | --- | --- |
                """);
        for (Catalogue.Entry entry : entries) {
            Weakness weakness = entry.weakness();
            List<FixerCase> own = cases(weakness);
            long fixed = own.stream().filter(FixerCase::isFixed).count();
            text.append("| [%s](#%s) | %d | %s | %d | %d |\n"
                    .formatted(
                            weakness.title(),
                            weakness.id(),
                            weakness.cwe(),
                            String.join(", ", fixers.languages(weakness)),
                            fixed,
                            own.size() - fixed));
        }
        entries.forEach(entry -> text.append(section(entry)));
        return text.toString();
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
