package dev.fixwright.cli;

import dev.fixwright.cli.LineDiff.Change;
import dev.fixwright.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file's change in the form that {@code git diff} prints and {@code git apply} takes. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private UnifiedDiff() {}

    /** The lines of the diff, without line feeds; none where nothing differs. */
    static List<String> of(Optional<SourceFile> before, SourceFile after) {
        LineDiff diff = LineDiff.of(before.map(UnifiedDiff::whole).orElse(""), whole(after));
        if (diff.changes().isEmpty() && before.isPresent()) {
            return List.of();
        }
        String name = after.path().value();
        List<String> lines = new ArrayList<>();
        lines.add("diff --git " + quoted("a/" + name) + " " + quoted("b/" + name));
        if (before.isEmpty()) {
            lines.add("new file mode 100644");
        }
        if (!diff.changes().isEmpty()) {
            lines.add("--- " + (before.isPresent() ? named("a/" + name) : "/dev/null"));
            lines.add("+++ " + named("b/" + name));
            hunks(diff.changes()).forEach(hunk -> addHunk(hunk, diff, lines));
        }
        return lines;
    }

    private static String whole(SourceFile file) {
        return file.hasByteOrderMark() ? "\uFEFF" + file.text() : file.text();
    }

    private static String quoted(String name) {
        return name.indexOf('"') >= 0 ? "\"" + name.replace("\"", "\\\"") + "\"" : name;
    }

    /** A name with a space ends in a tab, or {@code patch} would cut it. */
    private static String named(String name) {
        return quoted(name) + (name.indexOf(' ') >= 0 ? "\t" : "");
    }

    /** Changes whose contexts touch stand in one hunk. */
    private static List<List<Change>> hunks(List<Change> changes) {
        List<List<Change>> hunks = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (Change change : changes) {
            if (hunks.isEmpty() || change.from() > end + 2 * CONTEXT) {
                hunks.add(new ArrayList<>());
            }
            hunks.get(hunks.size() - 1).add(change);
            end = change.to();
        }
        return hunks;
    }

    private static void addHunk(List<Change> hunk, LineDiff diff, List<String> lines) {
        Change first = hunk.get(0);
        Change last = hunk.get(hunk.size() - 1);
        int from = Math.max(0, first.from() - CONTEXT);
        int to = Math.min(diff.before().size(), last.to() + CONTEXT);
        int newFrom = first.newFrom() - (first.from() - from);
        int newTo = last.newTo() + (to - last.to());
        lines.add("@@ -" + range(from, to) + " +" + range(newFrom, newTo) + " @@");
        int at = from;
        for (Change change : hunk) {
            add(" ", diff.before().subList(at, change.from()), lines);
            add("-", diff.before().subList(change.from(), change.to()), lines);
            add("+", diff.after().subList(change.newFrom(), change.newTo()), lines);
            at = change.to();
        }
        add(" ", diff.before().subList(at, to), lines);
    }

    private static String range(int from, int to) {
        int count = to - from;
        return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
    }

    private static void add(String sign, List<String> text, List<String> lines) {
        for (String line : text) {
            boolean ends = line.endsWith("\n");
            lines.add(sign + (ends ? line.substring(0, line.length() - 1) : line));
            if (!ends) {
                lines.add(NO_NEWLINE);
            }
        }
    }
}
