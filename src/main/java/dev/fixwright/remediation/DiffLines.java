package dev.fixwright.remediation;

import dev.fixwright.remediation.ReviewHost.FileDiff;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of changed files, as they are after the change, that a diff shows: only those can be commented on. */
final class DiffLines {
    private static final Pattern HUNK =
            Pattern.compile("(?m)^@@ -[0-9]{1,9}(?:,[0-9]{1,9})? \\+([0-9]{1,9})(?:,([0-9]{1,9}))? @@");

    private record Hunk(int first, int last) {
        boolean holds(int from, int to) {
            return first <= from && to <= last;
        }

        boolean touches(int from, int to) {
            return first <= to && from <= last;
        }
    }

    private final Map<String, List<Hunk>> hunks = new HashMap<>();

    DiffLines(List<FileDiff> files) {
        for (FileDiff file : files) {
            file.patch().ifPresent(patch -> hunks.put(file.path(), hunks(patch)));
        }
    }

    private static List<Hunk> hunks(String patch) {
        List<Hunk> found = new ArrayList<>();
        Matcher header = HUNK.matcher(patch);
        while (header.find()) {
            int first = Integer.parseInt(header.group(1));
            int lines = header.group(2) == null ? 1 : Integer.parseInt(header.group(2));
            if (lines > 0) {
                found.add(new Hunk(first, first + lines - 1));
            }
        }
        return found;
    }

    /** Whether all these lines stand in one hunk. */
    boolean holds(SourcePath path, int from, int to) {
        return of(path).stream().anyMatch(hunk -> hunk.holds(from, to));
    }

    /** Whether any of these lines is shown. */
    boolean touches(SourcePath path, int from, int to) {
        return of(path).stream().anyMatch(hunk -> hunk.touches(from, to));
    }

    private List<Hunk> of(SourcePath path) {
        return hunks.getOrDefault(path.value(), List.of());
    }
}
