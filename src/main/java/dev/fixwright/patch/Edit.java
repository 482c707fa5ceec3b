package dev.fixwright.patch;

/** Replace the characters of a text from {@code start} (counted from 0) up to, not including, {@code end}. */
public record Edit(int start, int end, String replacement) implements Comparable<Edit> {
    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    public static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    public boolean isInsertion() {
        return start == end;
    }

    /** Whether both change a character in common, or one inserts inside what the other replaces. Equal edits do not. */
    public boolean overlaps(Edit other) {
        if (equals(other)) {
            return false;
        }
        if (isInsertion() && other.isInsertion()) {
            return false;
        }
        if (isInsertion()) {
            return other.start < start && start < other.end;
        }
        if (other.isInsertion()) {
            return start < other.start && other.start < end;
        }
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Edit other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
