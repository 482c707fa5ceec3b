package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.policy.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be fixed, and where the fixes go.
 *
 * @param sarif files, or {@link #STANDARD_INPUT}
 * @param directory the folder to fix as people named it; the empty path is the current folder
 * @param rules ids of rules, in any case; empty means all
 * @param paths which files; empty means all
 * @param build the user's own command that builds the folder it runs in
 * @param rescan the user's own command that scans the folder it runs in
 */
record FixRequest(
        List<Path> sarif,
        Path directory,
        List<String> rules,
        List<Glob> paths,
        Optional<String> branch,
        Optional<Build.Command> build,
        Optional<String> rescan,
        boolean dryRun) {
    /** What is piped into the command; a file of this name is {@code ./-}. */
    static final Path STANDARD_INPUT = Path.of("-");

    boolean selects(Finding finding) {
        boolean path = paths.isEmpty()
                || paths.stream().anyMatch(glob -> glob.matches(finding.path().value()));
        return path && selects(finding.rule());
    }

    /** A result without a place is in none of the files that are selected. */
    boolean selects(Unread unread) {
        return paths.isEmpty() && selects(unread.rule());
    }

    private boolean selects(String rule) {
        return rules.isEmpty() || rules.stream().anyMatch(rule::equalsIgnoreCase);
    }
}
