package dev.fixwright.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. Lines end with a line feed, as git counts them. */
record LineDiff(List<String> before, List<String> after, List<Change> changes) {
    /** Lines {@code from} up to, not including, {@code to}, counted from 0, became other lines. */
    record Change(int from, int to, int newFrom, int newTo) {}

    static LineDiff of(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int same = 0;
        while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
            same++;
        }
        int oldEnd = old.size();
        int nowEnd = now.size();
        while (oldEnd > same && nowEnd > same && old.get(oldEnd - 1).equals(now.get(nowEnd - 1))) {
            oldEnd--;
            nowEnd--;
        }
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old.subList(same, oldEnd), now.subList(same, nowEnd))
                .getDeltas()) {
            int from = same + delta.getSource().getPosition();
            int newFrom = same + delta.getTarget().getPosition();
            changes.add(new Change(
                    from,
                    from + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size()));
        }
        return new LineDiff(old, now, changes);
    }

    /** The lines with their line feeds; only the last may have none. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /**
     * The lines that a new line stands for, both counted from 1: the one that it was, or all that its change replaced,
     * with the line before, where it was put between lines.
     */
    Change origin(int newLine) {
        int at = newLine - 1;
        int shift = 0;
        for (Change change : changes) {
            if (at < change.newFrom()) {
                break;
            }
            if (at < change.newTo()) {
                return change;
            }
            shift = change.to() - change.newTo();
        }
        return new Change(at + shift, at + shift + 1, at, at + 1);
    }
}
