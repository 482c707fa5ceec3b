package dev.fixwright.scan;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.repository.Checkout;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Python application, scanned by Bandit, fixed as the command line does it, and scanned again.
 *
 * @param alerts what came of each alert of Bandit
 * @param others what was declined among the alerts that Bandit has no rules for
 * @param added what the second scan reports and the first did not
 */
record PythonTrial(Path before, Path after, List<Alert> alerts, List<String> others, List<String> added) {
    /** What Bandit says about every program that is started, also in the safe way; a shell that is gone leaves it behind. */
    private static final Set<String> ANY_PROGRAM = Set.of("B404", "B603", "B607");

    private static final Pattern ROW = Pattern.compile("([^,]*),([^,]*),([^,]*),(?:\"(.*)\"|(.*))");

    /**
     * An alert by its place, with the text of its line, and what came of it.
     *
     * @param real whether it points at a weakness
     * @param gone whether the second scan no longer reports it
     */
    record Alert(String rule, String path, String text, boolean real, boolean fixed, boolean gone) {}

    /** A line of a list beside the application. */
    record Row(String path, String rule, String judgement, String text) {}

    static PythonTrial of(Path application, Path folder) {
        Path before = copy(application, folder.resolve("before"));
        Path after = copy(application, folder.resolve("after"));
        List<Finding> others = rows(application, "-more-alerts.csv").stream()
                .map(row -> Finding.at("CodeQL", row.rule(), SourcePath.of(row.path()), Region.line(line(before, row))))
                .toList();
        List<Finding> scanned;
        Plan plan;
        try (Checkout checkout = Checkout.open(after)) {
            scanned = findings(before, checkout);
            plan = new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))))
                    .remediate(Stream.concat(scanned.stream(), others.stream()).toList(), checkout, (done, of) -> {});
            checkout.write(plan.files());
        }
        return judged(application, before, after, plan, scanned, others);
    }

    private static PythonTrial judged(
            Path application, Path before, Path after, Plan plan, List<Finding> scanned, List<Finding> others) {
        Map<String, String> judgements = new TreeMap<>();
        rows(application, "-alerts.csv")
                .forEach(row -> judgements.put(row.rule() + row.path() + row.text(), row.judgement()));
        List<Finding> left;
        try (Checkout checkout = Checkout.open(after)) {
            left = new ArrayList<>(findings(after, checkout));
        }
        Set<Finding> closed = Set.copyOf(
                plan.remedies().stream().flatMap(one -> one.closes().stream()).toList());
        List<Alert> alerts = new ArrayList<>();
        for (Finding finding : scanned) {
            String text = text(before, finding);
            String judgement = judgements.get(finding.rule() + finding.path() + text);
            if (judgement == null) {
                throw new IllegalStateException("not judged: " + finding.rule() + " " + finding.path() + " " + text);
            }
            boolean stays = left.stream()
                    .filter(one -> same(one, finding) && text(after, one).equals(text))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            alerts.add(new Alert(
                    finding.rule(),
                    finding.path().value(),
                    text,
                    judgement.equals("real"),
                    closed.contains(finding),
                    !stays));
        }
        // Any other alert of the same rule in the same file stands for one whose line has changed.
        List<Alert> settled = alerts.stream().map(alert -> settle(alert, left)).toList();
        List<String> declined = plan.declined().stream()
                .filter(refusal -> others.contains(refusal.finding()))
                .map(refusal ->
                        refusal.finding().rule() + " " + refusal.finding().path() + ": " + refusal.reason())
                .toList();
        List<String> added = left.stream()
                .filter(one -> !ANY_PROGRAM.contains(one.rule()))
                .map(one -> one.rule() + " " + one.path() + "  " + text(after, one))
                .toList();
        return new PythonTrial(before, after, settled, declined, added);
    }

    private static Alert settle(Alert alert, List<Finding> left) {
        boolean moved = alert.gone()
                && left.stream()
                        .filter(one -> one.rule().equals(alert.rule())
                                && one.path().value().equals(alert.path()))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false);
        return moved ? new Alert(alert.rule(), alert.path(), alert.text(), alert.real(), alert.fixed(), false) : alert;
    }

    private static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.path().equals(other.path());
    }

    private static List<Finding> findings(Path folder, Checkout checkout) {
        return SarifReader.of(checkout, List.of(folder))
                .read(Bandit.scan(folder))
                .findings();
    }

    private static String text(Path folder, Finding finding) {
        return lines(folder.resolve(finding.path().value()))
                .get(finding.region().startLine() - 1)
                .strip();
    }

    private static int line(Path folder, Row row) {
        List<String> lines =
                lines(folder.resolve(row.path())).stream().map(String::strip).toList();
        if (!lines.contains(row.text())) {
            throw new IllegalStateException(row.path() + " has no line " + row.text());
        }
        return lines.indexOf(row.text()) + 1;
    }

    /** A list beside the application: a head, then a file, a rule, a judgement and the text of the line in each row. */
    private static List<Row> rows(Path application, String list) {
        return lines(application.resolveSibling(application.getFileName() + list)).stream()
                .skip(1)
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Row(
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4) == null ? row.group(5) : row.group(4).replace("\"\"", "\"")))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of the real alerts are gone, of 1. */
    double share() {
        List<Alert> real = alerts.stream().filter(Alert::real).toList();
        return (double) real.stream().filter(Alert::gone).count() / real.size();
    }

    /** By rule: alerts, those at weaknesses, those that were fixed, and those at weaknesses that are gone. */
    String table() {
        StringBuilder table = new StringBuilder();
        Map<String, List<Alert>> rules = new TreeMap<>();
        alerts.forEach(alert ->
                rules.computeIfAbsent(alert.rule(), rule -> new ArrayList<>()).add(alert));
        rules.put("all", alerts);
        rules.forEach((rule, list) -> table.append(String.format(
                Locale.ROOT,
                "%-5s %3d alerts %3d real %3d fixed %3d of the real gone%n",
                rule,
                list.size(),
                list.stream().filter(Alert::real).count(),
                list.stream().filter(Alert::fixed).count(),
                list.stream().filter(alert -> alert.real() && alert.gone()).count())));
        return table.toString();
    }
}
