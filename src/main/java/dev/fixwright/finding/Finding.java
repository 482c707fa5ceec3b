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

    /** The same finding after its file and those of its steps have changed. */
    public Finding moved(Region newRegion, List<Step> newSteps) {
        return new Finding(tool, rule, cwes, severity, message, path, newRegion, newSteps, alert);
    }

    /** The same finding where its data-flow path ends, if that is another place of its file. */
    public Optional<Finding> atSink() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1))
                        .filter(sink ->
                                sink.path().equals(path) && sink.region().startLine() != region.startLine())
                        .map(sink -> at(sink.region()));
    }

    /** One step of a data-flow path. */
    public record Step(SourcePath path, Region region) {}
}
