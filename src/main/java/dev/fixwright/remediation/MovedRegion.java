package dev.fixwright.remediation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.fixwright.finding.Region;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds a region again in a later text of its file, by its content: only where its lines stand unchanged. */
final class MovedRegion {
    private MovedRegion() {}

    static Optional<Region> find(Region region, String then, String now) {
        if (then.equals(now)) {
            return Optional.of(region);
        }
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        if (region.endLine() > before.size()) {
            return Optional.empty();
        }
        List<String> wanted = before.subList(region.startLine() - 1, region.endLine());
        return kept(region, before, after).or(() -> onlyPlace(wanted, after)).map(first -> shifted(region, first));
    }

    /** The same, or the lines that stand in the place of those that were changed. */
    static Region nearest(Region region, String then, String now) {
        return find(region, then, now)
                .orElseGet(() ->
                        replaced(region, then.lines().toList(), now.lines().toList()));
    }

    private static Region replaced(Region region, List<String> before, List<String> after) {
        int first = region.startLine() - 1;
        int end = region.endLine();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            int shift = delta.getTarget().getPosition() - from;
            int grown = delta.getTarget().size() - delta.getSource().size();
            if (from + delta.getSource().size() > region.startLine() - 1 && from < region.endLine()) {
                first = Math.min(first, Math.max(from, region.startLine() - 1) + shift);
                end = Math.max(
                        first + 1,
                        Math.max(region.endLine(), from + delta.getSource().size()) + shift + grown);
            } else if (from < region.startLine() - 1) {
                first = region.startLine() - 1 + shift + grown;
                end = region.endLine() + shift + grown;
            }
        }
        int last = Math.max(1, after.size());
        return Region.lines(Math.min(first + 1, last), Math.min(Math.max(first + 1, end), last));
    }

    /** The line, counted from 0, at which lines that no change touched begin now. */
    private static Optional<Integer> kept(Region region, List<String> before, List<String> after) {
        int first = region.startLine() - 1;
        int end = region.endLine();
        int shift = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int changedFrom = delta.getSource().getPosition();
            int changedTo = changedFrom + delta.getSource().size();
            if (changedFrom >= end) {
                break;
            }
            if (changedTo > first || (changedFrom > first && changedFrom == changedTo)) {
                return Optional.empty();
            }
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        return Optional.of(first + shift);
    }

    /** Where lines that were taken elsewhere stand, if at one place only. */
    private static Optional<Integer> onlyPlace(List<String> wanted, List<String> after) {
        int first = Collections.indexOfSubList(after, wanted);
        boolean worthLooking = wanted.stream().anyMatch(line -> line.strip().length() > 8);
        return worthLooking && first >= 0 && first == Collections.lastIndexOfSubList(after, wanted)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Region shifted(Region region, int first) {
        int lines = region.endLine() - region.startLine();
        return new Region(first + 1, region.startColumn(), first + 1 + lines, region.endColumn());
    }
}
