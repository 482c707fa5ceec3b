package dev.fixwright.remediation;

import dev.fixwright.repository.ScanResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tool reports on the base of a fix, and what it reports on the fix.
 *
 * @param sameBase whether it looked at the very base that the fix was looked at with, in the same version: if not, others'
 *     changes lie between the two, and only what is in the files of the fix is laid at its door
 */
record Comparison(Inquiry.Subject subject, List<ScanResult> had, List<ScanResult> has, boolean sameBase) {
    static int ofAlert(List<ScanResult> results, long alert) {
        return (int) results.stream()
                .filter(result -> result.alert().equals(OptionalLong.of(alert)))
                .count();
    }

    static int ofRule(List<ScanResult> results, String rule) {
        return (int)
                results.stream().filter(result -> result.rule().equals(rule)).count();
    }

    /** The numbers of all alerts that it tells of. */
    Set<OptionalLong> told() {
        Set<OptionalLong> told = numbers(had);
        told.addAll(numbers(has));
        return told;
    }

    private static Set<OptionalLong> numbers(List<ScanResult> results) {
        return results.stream().map(ScanResult::alert).collect(Collectors.toSet());
    }

    /** What the fix has and its base has not. */
    List<ScanResult> fresh() {
        Set<OptionalLong> before = numbers(had);
        List<ScanResult> vanished = vanished();
        return has.stream()
                .filter(result -> result.alert().isPresent() && !before.contains(result.alert()))
                .filter(result -> result.alert().getAsLong() != subject.alert())
                .filter(result -> sameBase || subject.changes(result.path()))
                .filter(result -> !isRenumbered(result, vanished))
                .toList();
    }

    private List<ScanResult> vanished() {
        Set<OptionalLong> after = numbers(has);
        return new ArrayList<>(had.stream()
                .filter(result -> !after.contains(result.alert()))
                .filter(result -> !result.alert().equals(OptionalLong.of(subject.alert())))
                .filter(result -> !subject.beside().contains(result.alert().orElse(0)))
                .filter(result -> subject.changes(result.path()))
                .toList());
    }

    /**
     * The code host knows an alert again by the text around it. Where the fix changed that, an old alert vanishes and another
     * appears beside it, no farther than the fix could have moved it.
     */
    private boolean isRenumbered(ScanResult result, List<ScanResult> vanished) {
        for (Iterator<ScanResult> candidates = vanished.iterator(); candidates.hasNext(); ) {
            ScanResult old = candidates.next();
            boolean same = old.rule().equals(result.rule())
                    && old.path().equals(result.path())
                    && Math.abs(old.line() - result.line()) <= subject.lines();
            if (same) {
                candidates.remove();
                return true;
            }
        }
        return false;
    }
}
