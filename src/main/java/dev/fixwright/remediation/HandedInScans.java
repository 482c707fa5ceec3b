package dev.fixwright.remediation;

import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import java.util.List;

/**
 * What was handed in about a repository and about the pull request of a fix there, by one tool. A result that both have has
 * the same number, and the finding that the fix is to end has its own.
 *
 * @param by who handed in the one of the pull request
 */
record HandedInScans(Scan before, List<ScanResult> had, Scan after, List<ScanResult> has, String by) {
    HandedInScans {
        had = List.copyOf(had);
        has = List.copyOf(has);
    }
}
