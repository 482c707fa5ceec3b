package dev.fixwright.cli;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.policy.Glob;
import dev.fixwright.policy.Words;
import dev.fixwright.remediation.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The alerts of the SARIF files that {@code --rule} and {@code --path} leave. */
final class Selection {
    private static final int SHOWN = 10;

    private final FixRequest request;
    private final List<SarifLog> logs;
    private final List<Finding> all;
    private final List<SarifLog.Stale> stale;
    private final List<Unread> refused;

    Selection(FixRequest request, List<SarifLog> logs) {
        this.request = request;
        this.logs = logs;
        this.all = once(SarifLog::findings);
        this.stale = once(SarifLog::stale);
        this.refused = once(SarifLog::refused);
    }

    /** All that the reports hold; what an earlier report holds too counts once, as when one is handed in twice. */
    private <T> List<T> once(Function<SarifLog, List<T>> part) {
        Set<T> known = new HashSet<>();
        List<T> found = new ArrayList<>();
        for (SarifLog log : logs) {
            List<T> mine = part.apply(log);
            mine.stream().filter(one -> !known.contains(one)).forEach(found::add);
            known.addAll(mine);
        }
        return found;
    }

    /** Refuses to select nothing of something: a mistyped filter must not look like a clean result. */
    List<Finding> findings() {
        List<Finding> selected = all.stream().filter(request::selects).toList();
        boolean nothing = selected.isEmpty()
                && refused.stream().noneMatch(request::selects)
                && stale.stream().map(SarifLog.Stale::finding).noneMatch(request::selects);
        if (nothing && !all.isEmpty()) {
            throw new BadInputException(unknownRule()
                    .or(this::emptyPath)
                    .orElse("no alert fits both --rule and --path; leave one of them out"));
        }
        return selected;
    }

    private Optional<String> unknownRule() {
        List<String> rules = all.stream().map(Finding::rule).distinct().sorted().toList();
        List<String> unknown = request.rules().stream()
                .filter(rule -> rules.stream().noneMatch(rule::equalsIgnoreCase))
                .toList();
        return unknown.size() < request.rules().size()
                ? Optional.empty()
                : unknown.stream().findFirst().map(rule -> "no alert has the rule " + rule + meant(rule, rules));
    }

    private static String meant(String rule, List<String> rules) {
        List<String> lower =
                rules.stream().map(known -> known.toLowerCase(Locale.ROOT)).toList();
        return Words.near(rule.toLowerCase(Locale.ROOT), lower)
                .map(near -> "; did you mean " + rules.get(lower.indexOf(near)) + "?")
                .orElse("; the rules in these files are " + some(rules));
    }

    private Optional<String> emptyPath() {
        List<String> paths = all.stream()
                .map(finding -> finding.path().value())
                .distinct()
                .sorted()
                .toList();
        boolean fits = paths.stream().anyMatch(path -> request.paths().stream().anyMatch(glob -> glob.matches(path)));
        return request.paths().isEmpty() || fits
                ? Optional.empty()
                : Optional.of("no alert is in a file that --path "
                        + request.paths().stream()
                                .map(Glob::toString)
                                .min(Comparator.comparingInt(String::length))
                                .orElse("")
                        + " fits; there are alerts in " + some(paths));
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    /** Those that a run has declined, and those that are stale. */
    List<Refusal> declined(List<Refusal> declined) {
        List<Refusal> all = new ArrayList<>(declined);
        stale.stream()
                .filter(one -> request.selects(one.finding()))
                .forEach(one -> all.add(new Refusal(one.finding(), one.reason())));
        return all;
    }

    /** What came to no finding. */
    FixReport.Read read() {
        List<Unread> selected = refused.stream().filter(request::selects).toList();
        long leftOut = refused.size()
                - selected.size()
                + Stream.concat(all.stream(), stale.stream().map(SarifLog.Stale::finding))
                        .filter(finding -> !request.selects(finding))
                        .count();
        return new FixReport.Read(selected, once(SarifLog::skipped), once(SarifLog::warnings), (int) leftOut);
    }
}
