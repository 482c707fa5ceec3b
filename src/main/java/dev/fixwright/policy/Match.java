package dev.fixwright.policy;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import java.util.Optional;

/**
 * Picks findings: everything that is named must fit.
 *
 * @param cwe a CWE number of the finding's rule or of its weakness
 * @param tool the scanner's name, any case
 * @param rule the scanner's rule id, as a glob
 * @param path the finding's file
 */
public record Match(Optional<Integer> cwe, Optional<String> tool, Optional<Glob> rule, Optional<Glob> path) {
    boolean isEmpty() {
        return cwe.isEmpty() && tool.isEmpty() && rule.isEmpty() && path.isEmpty();
    }

    boolean fits(Finding finding, Weakness weakness) {
        return cwe.map(number -> finding.cwes().contains(number)
                                || weakness.cwes().contains(number))
                        .orElse(true)
                && tool.map(finding.tool()::equalsIgnoreCase).orElse(true)
                && rule.map(glob -> glob.matches(finding.rule())).orElse(true)
                && path.map(glob -> glob.matches(finding.path().value())).orElse(true);
    }
}
