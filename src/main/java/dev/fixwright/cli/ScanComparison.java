package dev.fixwright.cli;

import dev.fixwright.cli.LineDiff.Change;
import dev.fixwright.finding.Finding;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a scanner reported before and after. Alerts are the same when tool, rule, file and the line they stand in
 * are; line numbers and messages do not matter, and lines that a fix replaced stand for each other.
 */
final class ScanComparison {
    private final Map<Key, List<Finding>> before = new HashMap<>();
    private final Map<Finding, Finding> still = new HashMap<>();
    private final List<Finding> fresh = new ArrayList<>();
    private final Map<SourcePath, LineDiff> changed;

    private record Key(String tool, String rule, SourcePath path) {
        static Key of(Finding finding) {
            return new Key(finding.tool(), finding.rule(), finding.path());
        }
    }

    /** {@code changed} has every file that is not as it was. */
    ScanComparison(List<Finding> before, List<Finding> after, Map<SourcePath, LineDiff> changed) {
        this.changed = changed;
        before.forEach(finding -> this.before
                .computeIfAbsent(Key.of(finding), key -> new ArrayList<>())
                .add(finding));
        Map<Key, Integer> counts = new HashMap<>();
        for (Finding finding : after) {
            boolean more = counts.merge(Key.of(finding), 1, Integer::sum)
                    > this.before.getOrDefault(Key.of(finding), List.of()).size();
            List<Finding> same = origins(finding);
            same.forEach(old -> still.putIfAbsent(old, finding));
            if (same.isEmpty() || more) {
                fresh.add(finding);
            }
        }
    }

    private List<Finding> origins(Finding finding) {
        int line = finding.region().startLine();
        LineDiff diff = changed.get(finding.path());
        Change origin = diff == null ? new Change(line - 1, line, line - 1, line) : diff.origin(line);
        int first = origin.from() == origin.to() ? origin.from() : origin.from() + 1;
        int last = origin.from() == origin.to() ? origin.to() + 1 : origin.to();
        return before.getOrDefault(Key.of(finding), List.of()).stream()
                .filter(old -> old.region().touchesLines(first, last))
                .toList();
    }

    /** Why the scans do not prove that some findings have ended; empty when they do. */
    Optional<String> objection(List<Finding> closed, Set<SourcePath> files) {
        List<Finding> reported =
                closed.stream().flatMap(finding -> reports(finding).stream()).toList();
        if (reported.isEmpty()) {
            return Optional.of("the scan before the fixes does not report it, so the one after them proves nothing");
        }
        for (Finding finding : reported) {
            Finding again = still.get(finding);
            if (again != null) {
                return Optional.of("still reported: " + place(again));
            }
        }
        Set<SourcePath> untouched = new HashSet<>();
        fresh.stream()
                .map(Finding::path)
                .filter(path -> !changed.containsKey(path))
                .forEach(untouched::add);
        return fresh.stream()
                .filter(finding -> files.contains(finding.path()) || untouched.contains(finding.path()))
                .findFirst()
                .map(finding -> "new alert: " + place(finding));
    }

    private List<Finding> reports(Finding closed) {
        return before.getOrDefault(Key.of(closed), List.of()).stream()
                .filter(finding -> finding.region()
                        .touchesLines(
                                closed.region().startLine(), closed.region().endLine()))
                .toList();
    }

    private static String place(Finding finding) {
        return finding.rule() + " at " + finding.path() + ":" + finding.region().startLine();
    }
}
