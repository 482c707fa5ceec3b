package dev.fixwright.source;

import java.util.Arrays;

/**
 * Where the lines of a text begin. Lines and columns count from 1, columns in UTF-16 units; a line ends with a line feed,
 * a carriage return, or both.
 */
public final class Lines {
    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count), text.length());
    }

    public int count() {
        return starts.length;
    }

    public boolean has(int line) {
        return line >= 1 && line <= starts.length;
    }

    /** The offset of a position; a column past the text's end gives the end. */
    public int offset(int line, int column) {
        if (!has(line)) {
            throw new IndexOutOfBoundsException("line " + line + " of " + starts.length);
        }
        return Math.min(starts[line - 1] + column - 1, length);
    }

    /** The offset where a line begins. */
    public int start(int line) {
        return offset(line, 1);
    }

    /** The offset just past a line's ending. */
    public int end(int line) {
        return line < starts.length ? starts[line] : length;
    }

    /** The line that holds an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
