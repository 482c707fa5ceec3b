package dev.fixwright.scan;

import static java.util.stream.Collectors.groupingBy;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.Javac;
import dev.fixwright.patch.PatchedTree;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.scan.SpotBugsScan.Alert;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An application tried whole: compiled, scanned by the real scanner, fixed, compiled and scanned again.
 *
 * @param alerts what the scanner reported before
 * @param alertsLeft what it reports after
 * @param compileErrors what the fixed application's compiler says; none is the only good answer
 * @param stillReported alerts that were fixed but that the scanner goes on to report, or reports anew
 */
public record AppTrial(
        SourceTree before,
        SourceTree after,
        List<Finding> findings,
        Plan plan,
        List<Alert> alerts,
        List<Alert> alertsLeft,
        List<String> compileErrors,
        List<String> stillReported) {

    /** Tries the application in a folder; its class path is this test's own. */
    public static AppTrial of(Path folder) {
        List<SourceFile> files = files(folder);
        List<String> errors = Javac.errors(files);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(folder + " does not compile: " + errors);
        }
        MemoryTree tree = new MemoryTree(files);
        List<Alert> alerts = SpotBugsScan.scan(Javac.classes(withoutTests(files)));
        List<Finding> findings = alerts.stream()
                .filter(alert -> alert.line() > 0)
                .flatMap(alert -> finding(alert, tree).stream())
                .toList();
        Fixers fixers = Wiring.fixers();
        Plan plan = new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30))))
                .remediate(findings, tree, (done, of) -> {});
        PatchedTree after = new PatchedTree(tree, plan.files());
        List<SourceFile> fixed = after.paths().stream()
                .flatMap(path -> after.read(path).stream())
                .toList();
        List<String> broken = Javac.errors(fixed);
        List<Alert> left = broken.isEmpty() ? SpotBugsScan.scan(Javac.classes(withoutTests(fixed))) : List.of();
        return new AppTrial(tree, after, findings, plan, alerts, left, broken, stillReported(plan, alerts, left));
    }

    /** Builds scan what they ship, which its tests are not. */
    private static List<SourceFile> withoutTests(List<SourceFile> files) {
        return files.stream()
                .filter(file -> !file.path().value().startsWith("src/test/"))
                .toList();
    }

    private static List<SourceFile> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                SourcePath path = SourcePath.of(folder.relativize(file).toString());
                SourceFile.decode(path, Files.readAllBytes(file)).ifPresent(files::add);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Finding> finding(Alert alert, SourceTree tree) {
        String outer = alert.type().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return tree.paths().stream()
                .filter(path -> ("/" + path.value()).endsWith("/" + outer))
                .findFirst()
                .map(path -> Finding.at("SpotBugs", alert.rule(), path, Region.line(alert.line())));
    }

    /** Per class and rule: as many alerts must have gone as remedies closed, and no other may have come. */
    private static List<String> stillReported(Plan plan, List<Alert> before, List<Alert> after) {
        Map<String, Integer> counts = new TreeMap<>();
        before.forEach(alert -> counts.merge(key(alert.type(), alert.rule()), 1, Integer::sum));
        plan.remedies()
                .forEach(remedy -> remedy.closes()
                        .forEach(finding -> counts.merge(key(typeOf(finding), finding.rule()), -1, Integer::sum)));
        after.forEach(alert -> counts.merge(key(alert.type(), alert.rule()), -1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() < 0)
                .map(count -> count.getKey() + " x" + -count.getValue())
                .toList();
    }

    private static String key(String type, String rule) {
        return rule + " in " + type.replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    private static String typeOf(Finding finding) {
        return finding.path().fileName().replaceFirst("\\.java$", "");
    }

    /** A table by rule for people: alerts, fixed, declined, then every reason and every problem. */
    public String report() {
        StringBuilder text = new StringBuilder();
        Map<String, List<Finding>> byRule = new TreeMap<>(findings.stream().collect(groupingBy(Finding::rule)));
        byRule.forEach((rule, list) -> {
            long fixed = plan.remedies().stream()
                    .flatMap(remedy -> remedy.closes().stream())
                    .filter(finding -> finding.rule().equals(rule))
                    .count();
            text.append(String.format("%-45s %3d alerts %3d fixed%n", rule, list.size(), fixed));
        });
        plan.declined().stream()
                .filter(refusal -> !refusal.reason().startsWith("no fixer for rule"))
                .forEach(refusal -> text.append("declined ")
                        .append(refusal.finding().rule())
                        .append(' ')
                        .append(refusal.finding().path().fileName())
                        .append(':')
                        .append(refusal.finding().region().startLine())
                        .append("  ")
                        .append(refusal.reason())
                        .append('\n'));
        stillReported.forEach(one -> text.append("STILL REPORTED ").append(one).append('\n'));
        compileErrors.forEach(one -> text.append("BROKEN ").append(one).append('\n'));
        return text.toString();
    }

    /** Tries each folder that is named and prints its report. */
    public static void main(String[] folders) {
        for (String folder : folders) {
            AppTrial trial = of(Path.of(folder));
            System.out.println("== " + folder + "\n" + trial.report());
            if (Boolean.getBoolean("left")) {
                trial.alertsLeft().forEach(System.out::println);
            }
            if (System.getProperty("write") != null) {
                trial.plan().files().forEach(file -> write(Path.of(System.getProperty("write")), file));
            }
        }
    }

    private static void write(Path folder, SourceFile file) {
        try {
            Path target = folder.resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.encode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
