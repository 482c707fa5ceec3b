package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.scan.SpotBugsScan;
import dev.fixwright.scan.SpotBugsScan.Alert;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The real scanner over all cases whose finding is SpotBugs's: it reports the finding before, and after the fix neither
 * that nor anything new. Cases share one scan, so no two may declare the same class.
 */
class ScannedCasesTest {
    private final List<FixerCase> cases = FixerCase.all().stream()
            .filter(one -> one.finding().tool().equals("SpotBugs"))
            .filter(one -> System.getProperty("case") == null || one.name().contains(System.getProperty("case")))
            .toList();

    @Test
    void theScannerReportsEveryFindingBeforeAndNoneAfterItsFix() {
        Map<String, List<Alert>> before = scan(FixerCase::before);
        Map<String, List<Alert>> after = scan(ScannedCasesTest::fixed);

        List<String> problems = new ArrayList<>();
        for (FixerCase one : cases) {
            String rule = one.finding().rule();
            List<Alert> old = before.getOrDefault(one.name(), List.of());
            if (old.stream().noneMatch(alert -> alert.rule().equals(rule))) {
                problems.add(one + ": the scanner does not report " + rule + " before, but " + old);
            }
            if (one.isFixed()) {
                problems.addAll(left(one, old, after.getOrDefault(one.name(), List.of())));
            }
        }
        assertThat(problems).isEmpty();
    }

    /** The finding's rule must be reported once less at the least, and no rule more often than before. */
    private static List<String> left(FixerCase one, List<Alert> before, List<Alert> after) {
        Map<String, Integer> counts = new TreeMap<>();
        before.forEach(alert -> counts.merge(alert.rule(), 1, Integer::sum));
        counts.merge(one.finding().rule(), -1, Integer::sum);
        after.forEach(alert -> counts.merge(alert.rule(), -1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() < 0)
                .map(count ->
                        one + ": after the fix the scanner still or newly reports " + count.getKey() + ": " + after)
                .toList();
    }

    private Map<String, List<Alert>> scan(java.util.function.Function<FixerCase, List<SourceFile>> files) {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, String> owner = new HashMap<>();
        for (FixerCase one : cases) {
            Javac.classes(files.apply(one)).forEach((name, bytes) -> {
                String other = owner.put(name, one.name());
                assertThat(other)
                        .as("class %s of %s is in another case too", name, one)
                        .isNull();
                classes.put(name, bytes);
            });
        }
        Map<String, List<Alert>> alerts = new HashMap<>();
        for (Alert alert : SpotBugsScan.scan(classes)) {
            alerts.computeIfAbsent(owner.getOrDefault(alert.type(), "?"), name -> new ArrayList<>())
                    .add(alert);
        }
        return alerts;
    }

    private static List<SourceFile> fixed(FixerCase one) {
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        one.after().forEach(file -> files.put(file.path(), file));
        return List.copyOf(files.values());
    }
}
