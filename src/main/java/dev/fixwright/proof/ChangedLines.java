package dev.fixwright.proof;

import java.util.List;

/** How many lines some hunks take away, and how many they bring. A line that only changes counts as both. */
record ChangedLines(int removed, int added) {
    static ChangedLines of(List<Hunk> hunks) {
        int removed = 0;
        int added = 0;
        for (Hunk hunk : hunks) {
            List<String> before = hunk.before().lines().toList();
            List<String> after = hunk.after().lines().toList();
            int most = Math.min(before.size(), after.size());
            int first = 0;
            while (first < most && before.get(first).equals(after.get(first))) {
                first++;
            }
            int last = 0;
            while (last < most - first
                    && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
                last++;
            }
            removed += before.size() - first - last;
            added += after.size() - first - last;
        }
        return new ChangedLines(removed, added);
    }

    int sum() {
        return removed + added;
    }

    /** For a sentence; a line that only changes is one line there. */
    @Override
    public String toString() {
        int lines = Math.max(1, Math.max(removed, added));
        return lines + (lines == 1 ? " line" : " lines") + " changed";
    }
}
