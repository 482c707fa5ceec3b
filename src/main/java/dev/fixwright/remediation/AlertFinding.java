package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.LiveAlert.Location;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finding that a code host's alert is. */
final class AlertFinding {
    /** CodeQL writes {@code external/cwe/cwe-089}, Semgrep {@code CWE-89: SQL Injection}. */
    private static final Pattern CWE = Pattern.compile("(?i)\\bcwe[-/ ]?0*([1-9][0-9]{0,4})\\b");

    private AlertFinding() {}

    /** Why an alert names no place that could be looked at; empty when it does. */
    static Optional<String> reasonToRefuse(LiveAlert alert) {
        Optional<String> path = SourcePath.reasonToRefuse(alert.location().path());
        if (path.isPresent()) {
            return Optional.of("the alert names no file of the repository: " + path.get());
        }
        return alert.location().startLine() < 1 ? Optional.of("the alert names no line") : Optional.empty();
    }

    /** The finding of an alert that there is no {@linkplain #reasonToRefuse reason to refuse}. */
    static Finding of(LiveAlert alert) {
        return new Finding(
                alert.rule().tool(),
                alert.rule().id(),
                cwes(alert.rule().tags()),
                severity(alert),
                alert.seen().message(),
                SourcePath.of(alert.location().path()),
                region(alert),
                List.of(),
                Optional.of(alert.number()).filter(number -> alert.handedIn().isEmpty()));
    }

    /** An alert without a severity of its own counts as medium. */
    static Severity severity(LiveAlert alert) {
        return alert.rule()
                .severity()
                .map(word -> switch (word.toLowerCase(Locale.ROOT)) {
                    case "low" -> Severity.LOW;
                    case "high" -> Severity.HIGH;
                    case "critical" -> Severity.CRITICAL;
                    default -> Severity.MEDIUM;
                })
                .orElse(Severity.MEDIUM);
    }

    private static List<Integer> cwes(List<String> tags) {
        return tags.stream()
                .map(CWE::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .distinct()
                .toList();
    }

    private static Region region(LiveAlert alert) {
        Location at = alert.location();
        boolean columns = at.startColumn() > 0
                && at.endColumn() > 0
                && (at.lastLine() > at.startLine() || at.endColumn() >= at.startColumn());
        return columns
                ? new Region(at.startLine(), at.startColumn(), at.lastLine(), at.endColumn())
                : Region.lines(at.startLine(), at.lastLine());
    }
}
