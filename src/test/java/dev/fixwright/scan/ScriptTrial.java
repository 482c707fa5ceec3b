package dev.fixwright.scan;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An application of scripts, scanned by the real ESLint, fixed as the command line does it, and scanned again.
 *
 * @param rows what came of each alert
 * @param added what the second scan reports and the first did not
 */
record ScriptTrial(List<Row> rows, List<Alert> added) {
    private static final Path ALERTS = Path.of("src/test/resources/eslint/alerts.csv");

    /** An alert by its place, with the text of its line. */
    record Alert(String rule, String path, int line, String text) {
        @Override
        public String toString() {
            return rule + " " + path + ":" + line + "  " + text;
        }
    }

    /** What an alert points at: a weakness, one that only people can end (which secret, which site), or none. */
    enum Verdict {
        REAL,
        PEOPLE,
        HARMLESS
    }

    /**
     * What came of an alert.
     *
     * @param verdict what it points at
     * @param reason why it is not fixed; empty where it is
     * @param gone whether the second scan no longer reports it
     */
    record Row(Alert alert, Verdict verdict, String reason, boolean gone) {
        boolean real() {
            return verdict == Verdict.REAL;
        }

        boolean fixed() {
            return reason.isEmpty();
        }
    }

    static ScriptTrial of(Path application) {
        Path before = NodeTools.copy(application, "before");
        Path after = NodeTools.copy(application, "after");
        Path sarif = NodeTools.scan("before");
        Map<Alert, String> outcome = new HashMap<>();
        List<Alert> found = new ArrayList<>();
        Plan plan = fix(sarif, before, after);
        plan.declined().forEach(one -> outcome.put(alert(one.finding(), before), one.reason()));
        plan.remedies().forEach(one -> one.closes().forEach(closed -> outcome.put(alert(closed, before), "")));
        findings(sarif, before).forEach(one -> found.add(alert(one, before)));
        List<Alert> left = new ArrayList<>();
        findings(NodeTools.scan("after"), after).forEach(one -> left.add(alert(one, after)));
        Map<String, Verdict> verdicts = verdicts();
        List<Row> rows = new ArrayList<>();
        List<Boolean> gone = gone(found, left);
        for (int i = 0; i < found.size(); i++) {
            Alert alert = found.get(i);
            rows.add(new Row(
                    alert,
                    verdicts.getOrDefault(key(alert), Verdict.HARMLESS),
                    outcome.getOrDefault(alert, "not answered"),
                    gone.get(i)));
        }
        return new ScriptTrial(rows, left);
    }

    private static Plan fix(Path sarif, Path scanned, Path folder) {
        try (Checkout checkout = Checkout.open(folder)) {
            SarifLog log = SarifReader.of(checkout, List.of(scanned))
                    .findingMovedCode()
                    .read(sarif);
            Plan plan = new CheckoutRemediator(new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofSeconds(30))))
                    .remediate(log.findings(), checkout, (done, of) -> {});
            checkout.write(plan.files());
            return plan;
        }
    }

    private static List<Finding> findings(Path sarif, Path folder) {
        try (Checkout checkout = Checkout.open(folder)) {
            return SarifReader.of(checkout, List.of(folder)).read(sarif).findings();
        }
    }

    private static Alert alert(Finding finding, Path folder) {
        int line = finding.region().startLine();
        String text = lines(folder, finding.path()).get(line - 1).strip();
        return new Alert(finding.rule(), finding.path().value(), line, text);
    }

    private static List<String> lines(Path folder, SourcePath path) {
        try {
            return Files.readAllLines(folder.resolve(path.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Alert alert) {
        return alert.rule() + "," + alert.path() + "," + alert.text();
    }

    /** The list of the application's alerts; each line is verdict, rule, path and the text of the line. */
    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new HashMap<>();
        try {
            Files.readAllLines(ALERTS).stream().skip(1).forEach(line -> {
                String[] parts = line.split(",", 4);
                String text = parts[3].substring(1, parts[3].length() - 1).replace("\"\"", "\"");
                verdicts.put(
                        parts[1] + "," + parts[2] + "," + text, Verdict.valueOf(parts[0].toUpperCase(Locale.ROOT)));
            });
            return verdicts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether each alert is gone: an alert of the same rule on a line with the same text is the same one; any other of the
     * same rule in the same file stands for one that was not found so. What is left over is new.
     */
    private static List<Boolean> gone(List<Alert> before, List<Alert> after) {
        List<Boolean> gone = new ArrayList<>();
        for (Alert alert : before) {
            gone.add(after.stream()
                    .filter(one -> key(one).equals(key(alert)))
                    .findFirst()
                    .map(after::remove)
                    .isEmpty());
        }
        for (int i = 0; i < before.size(); i++) {
            Alert alert = before.get(i);
            if (gone.get(i)) {
                gone.set(
                        i,
                        after.stream()
                                .filter(one -> one.rule().equals(alert.rule())
                                        && one.path().equals(alert.path()))
                                .findFirst()
                                .map(after::remove)
                                .isEmpty());
            }
        }
        return gone;
    }
}
