package dev.fixwright.finding;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.fixwright.source.Lines;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds a region again in a later text of its file, by its content: only where its code stands unchanged, though its white
 * space may not.
 */
public final class MovedRegion {
    /** Less than this may stand anywhere by chance. */
    private static final int TELLING = 8;

    private MovedRegion() {}

    /** Where a region of an earlier text stands in a later one; empty where its code was changed, or stands at several places. */
    public static Optional<Region> find(Region region, String then, String now) {
        if (then.equals(now)) {
            return Optional.of(region);
        }
        List<String> before = then.lines().toList();
        List<String> after = now.lines().toList();
        if (region.endLine() > before.size()) {
            return Optional.empty();
        }
        List<String> wanted = before.subList(region.startLine() - 1, region.endLine());
        return kept(region, before, after)
                .or(() -> onlyPlace(wanted, before, after))
                .map(first -> shifted(region, first))
                .or(() -> laidOutAnew(region, then, now));
    }

    /** Code that was indented otherwise keeps its lines; code that was broken into other lines is found if it stands once. */
    private static Optional<Region> laidOutAnew(Region region, String then, String now) {
        List<String> before = then.lines().map(CodeIndex::squeezed).toList();
        List<String> after = now.lines().map(CodeIndex::squeezed).toList();
        String code = String.join("", before.subList(region.startLine() - 1, region.endLine()));
        return kept(region, before, after)
                .map(first -> Region.lines(first + 1, first + 1 + region.endLine() - region.startLine()))
                .or(() -> onlyCode(code, then, now));
    }

    private static Optional<Region> onlyCode(String code, String then, String now) {
        if (code.length() <= TELLING || new CodeIndex(then).hits(code).size() > 1) {
            return Optional.empty();
        }
        List<CodeIndex.Hit> hits = new CodeIndex(now).hits(code);
        Lines lines = Lines.of(now);
        return hits.size() == 1
                ? Optional.of(Region.lines(
                        lines.lineAt(hits.get(0).start()),
                        lines.lineAt(hits.get(0).end() - 1)))
                : Optional.empty();
    }

    /** The same, or the lines that stand in the place of those that were changed. */
    public static Region nearest(Region region, String then, String now) {
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

    /** Where lines that were taken elsewhere stand, if they stood and stand at one place only. */
    private static Optional<Integer> onlyPlace(List<String> wanted, List<String> before, List<String> after) {
        int first = Collections.indexOfSubList(after, wanted);
        boolean worthLooking = wanted.stream().anyMatch(line -> line.strip().length() > TELLING);
        boolean once = Collections.indexOfSubList(before, wanted) == Collections.lastIndexOfSubList(before, wanted);
        return worthLooking && once && first >= 0 && first == Collections.lastIndexOfSubList(after, wanted)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static Region shifted(Region region, int first) {
        int lines = region.endLine() - region.startLine();
        return new Region(first + 1, region.startColumn(), first + 1 + lines, region.endColumn());
    }
}
