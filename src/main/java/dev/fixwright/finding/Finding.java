package dev.fixwright.finding;

import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * One problem that a tool reported at one place.
 *
 * @param tool the scanner's name as it gives it: "CodeQL", "SpotBugs"
 * @param rule the scanner's id of the rule: "java/sql-injection", "SQL_INJECTION_JDBC"
 * @param cwes the numbers of the weaknesses that the tool itself named, such as 89
 * @param path the file, inside the repository
 * @param steps the data-flow path from source to sink, where the tool gave one; places in any file
 * @param alert the number of GitHub's alert, where the finding is one
 */
public record Finding(
        String tool,
        String rule,
        List<Integer> cwes,
        Severity severity,
        String message,
        SourcePath path,
        Region region,
        List<Step> steps,
        Optional<Long> alert) {
    public Finding {
        cwes = List.copyOf(cwes);
        steps = List.copyOf(steps);
    }

    /** A finding with no more than a rule and a place. */
    public static Finding at(String tool, String rule, SourcePath path, Region region) {
        return new Finding(tool, rule, List.of(), Severity.MEDIUM, "", path, region, List.of(), Optional.empty());
    }

    public Finding at(Region newRegion) {
        return new Finding(tool, rule, cwes, severity, message, path, newRegion, steps, alert);
    }

    /** One step of a data-flow path. */
    public record Step(SourcePath path, Region region) {}
}
