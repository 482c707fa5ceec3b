package dev.fixwright.policy;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Which alerts are worked on at all.
 *
 * @param severity the least severity
 * @param tools the scanners by name, any case; none named means every tool
 * @param excludePaths files that are left alone
 */
public record Selection(Severity severity, List<String> tools, List<Glob> excludePaths) {
    static final Selection DEFAULT =
            new Selection(Severity.MEDIUM, List.of(), List.of(Glob.of("**/generated/**"), Glob.of("**/test/**")));

    public Selection {
        tools = List.copyOf(tools);
        excludePaths = List.copyOf(excludePaths);
    }

    /** Why the finding is not selected; empty when it is. */
    Optional<String> reasonAgainst(Finding finding) {
        if (finding.severity().compareTo(severity) < 0) {
            return Optional.of("its severity " + Words.of(finding.severity()) + " is below " + Words.of(severity)
                    + ", the least that the policy selects (select.severity)");
        }
        if (!tools.isEmpty() && tools.stream().noneMatch(finding.tool()::equalsIgnoreCase)) {
            return Optional.of("its tool " + finding.tool() + " is not one that the policy selects (select.tools)");
        }
        return excludePaths.stream()
                .filter(glob -> glob.matches(finding.path().value()))
                .findFirst()
                .map(glob -> "the policy excludes its file: " + finding.path() + " matches " + glob
                        + " (select.exclude-paths)");
    }
}
