package dev.fixwright.remediation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines of a text, from the first to the last and counted from 1, that are replaced as a whole.
 *
 * @param before those lines, each with its ending
 * @param after what stands there instead, likewise; empty where they are deleted
 */
record LineChange(int first, int last, List<String> before, List<String> after) {
    /** Changes that are no further apart than this are one: fewer clicks for whoever takes them. */
    private static final int NEAR = 3;

    LineChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What makes one text of the other, from top to bottom. No change is an insertion: it takes along a line beside it. */
    static List<LineChange> between(String then, String now) {
        List<String> before = lines(then);
        List<String> after = lines(now);
        List<LineChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            Chunk<String> source = delta.getSource();
            int from = source.getPosition();
            int to = from + source.size();
            int targetFrom = delta.getTarget().getPosition();
            int targetTo = targetFrom + delta.getTarget().size();
            if (source.size() == 0 && from > 0) {
                from--;
                targetFrom--;
            } else if (source.size() == 0 && to < before.size()) {
                to++;
                targetTo++;
            }
            add(changes, before, after, new int[] {from, to, targetFrom, targetTo});
        }
        return changes;
    }

    private static void add(List<LineChange> changes, List<String> before, List<String> after, int[] at) {
        LineChange change = new LineChange(at[0] + 1, at[1], before.subList(at[0], at[1]), after.subList(at[2], at[3]));
        LineChange previous = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (previous != null && change.first - previous.last <= NEAR) {
            List<String> between = before.subList(previous.last, Math.max(previous.last, change.first - 1));
            int shared = Math.max(0, previous.last - change.first + 1);
            List<String> oldLines = new ArrayList<>(previous.before);
            oldLines.addAll(between);
            oldLines.addAll(change.before.subList(shared, change.before.size()));
            List<String> newLines = new ArrayList<>(previous.after);
            newLines.addAll(between);
            newLines.addAll(change.after.subList(shared, change.after.size()));
            changes.set(changes.size() - 1, new LineChange(previous.first, change.last, oldLines, newLines));
        } else {
            changes.add(change);
        }
    }

    /** A text after some changes to it, as somebody would have it who took them one by one. */
    static String applied(String text, List<LineChange> changes) {
        List<String> lines = new ArrayList<>(lines(text));
        List<LineChange> bottomUp = new ArrayList<>(changes);
        Collections.reverse(bottomUp);
        for (LineChange change : bottomUp) {
            List<String> replaced = lines.subList(change.first - 1, change.last);
            replaced.clear();
            replaced.addAll(change.after);
        }
        return String.join("", lines);
    }

    /** The lines as git and GitHub count them: a line feed ends one, whatever stands before it. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    /** Whether the last line of a file gains or loses its ending, which no suggestion can say. */
    boolean changesFinalEnding() {
        boolean had = before.isEmpty() || before.get(before.size() - 1).endsWith("\n");
        boolean has = after.isEmpty() || after.get(after.size() - 1).endsWith("\n");
        return had != has;
    }

    boolean overlaps(LineChange other) {
        return first <= other.last && other.first <= last;
    }
}
