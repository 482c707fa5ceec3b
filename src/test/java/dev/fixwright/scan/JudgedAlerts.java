package dev.fixwright.scan;

import dev.fixwright.finding.Finding;
import dev.fixwright.remediation.Plan;
import dev.fixwright.scan.SpotBugsScan.Alert;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of the alerts of an application whose alerts people have judged one by one: at a real weakness, or harmless.
 * The scanner's alerts of a class and a rule cannot be told apart after lines have moved, so they are counted.
 */
final class JudgedAlerts {

    /** The alerts of one class and rule. */
    static final class Count {
        int real;
        int harmless;
        int realFixed;
        int harmlessFixed;
        int left;

        int reported() {
            return real + harmless;
        }

        /** Those that were fixed and that the scanner goes on to report. */
        int stillReported() {
            return Math.max(0, left - (reported() - realFixed - harmlessFixed));
        }

        /** Alerts go with the fix of another rule, too: text that is encoded is no markup for any detector. */
        int realGone() {
            return Math.min(real, Math.max(0, reported() - left - harmlessFixed));
        }

        void add(Count other) {
            real += other.real;
            harmless += other.harmless;
            realFixed += other.realFixed;
            harmlessFixed += other.harmlessFixed;
            left += other.left;
        }
    }

    private final Map<String, Map<String, Count>> byRule = new TreeMap<>();
    private final List<String> unjudged = new ArrayList<>();

    private JudgedAlerts() {}

    static JudgedAlerts of(AppTrial trial, Path judgements) throws IOException {
        Map<String, Boolean> real = new HashMap<>();
        for (String line : Files.readAllLines(judgements)) {
            String[] cells = line.split("\t", 4);
            real.put(cells[0] + "\t" + cells[1] + "\t" + cells[3], cells[2].equals("real"));
        }
        JudgedAlerts judged = new JudgedAlerts();
        Set<Finding> closed = closed(trial.plan());
        for (Finding finding : trial.findings()) {
            judged.count(finding, trial.before(), real, closed.contains(finding));
        }
        for (Alert alert : trial.alertsLeft()) {
            String type = alert.type().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
            judged.at(alert.rule(), type).left++;
        }
        return judged;
    }

    private static Set<Finding> closed(Plan plan) {
        Set<Finding> closed = Collections.newSetFromMap(new IdentityHashMap<>());
        plan.remedies().forEach(remedy -> closed.addAll(remedy.closes()));
        return closed;
    }

    private void count(Finding finding, SourceTree tree, Map<String, Boolean> real, boolean fixed) {
        String type = finding.path().fileName().replaceFirst("\\.java$", "");
        String line = tree.read(finding.path())
                .orElseThrow()
                .text()
                .lines()
                .toList()
                .get(finding.region().startLine() - 1)
                .strip();
        Boolean judgement = real.get(type + "\t" + finding.rule() + "\t" + line);
        if (judgement == null) {
            unjudged.add(type + "\t" + finding.rule() + "\t?\t" + line);
            return;
        }
        Count count = at(finding.rule(), type);
        if (judgement) {
            count.real++;
            count.realFixed += fixed ? 1 : 0;
        } else {
            count.harmless++;
            count.harmlessFixed += fixed ? 1 : 0;
        }
    }

    private Count at(String rule, String type) {
        return byRule.computeIfAbsent(rule, none -> new TreeMap<>()).computeIfAbsent(type, none -> new Count());
    }

    /** Alerts that nobody has judged. */
    List<String> unjudged() {
        return unjudged;
    }

    /** Classes and rules with more alerts than before. */
    List<String> more() {
        List<String> more = new ArrayList<>();
        byRule.forEach((rule, types) -> types.forEach((type, count) -> {
            if (count.left > count.reported()) {
                more.add(rule + " in " + type);
            }
        }));
        return more;
    }

    Count total() {
        Count total = new Count();
        byRule.values().stream().map(Map::values).flatMap(Collection::stream).forEach(total::add);
        return total;
    }

    int realGone() {
        return byRule.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .mapToInt(Count::realGone)
                .sum();
    }

    /** By rule: what was reported, what of it is real, what was fixed and declined, what is still reported. */
    String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%-58s %8s %5s %5s %8s %9s %9s %6s%n",
                "rule", "reported", "real", "fixed", "declined", "harmless-", "harmless+", "still"));
        byRule.forEach((rule, types) -> {
            Count sum = new Count();
            types.values().forEach(sum::add);
            table.append(row(
                    rule,
                    sum,
                    types.values().stream().mapToInt(Count::stillReported).sum()));
        });
        int still = byRule.values().stream()
                .flatMap(types -> types.values().stream())
                .mapToInt(Count::stillReported)
                .sum();
        return table.append(row("all", total(), still)).toString();
    }

    private static String row(String name, Count sum, int still) {
        return String.format(
                "%-58s %8d %5d %5d %8d %9d %9d %6d%n",
                name,
                sum.reported(),
                sum.real,
                sum.realFixed,
                sum.real - sum.realFixed,
                sum.harmless - sum.harmlessFixed,
                sum.harmlessFixed,
                still);
    }
}
