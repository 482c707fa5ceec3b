package dev.fixwright.finding;

/**
 * Where a finding is in its file. Lines and columns count from 1; columns are UTF-16 units, {@code endColumn} is exclusive
 * (SARIF 2.1.0, 3.30). {@code startColumn} 0 means the tool named whole lines only; then {@code endColumn} is 0 too.
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {
    public Region {
        if (startLine < 1 || endLine < startLine) {
            throw new IllegalArgumentException("no region: lines " + startLine + " to " + endLine);
        }
    }

    public static Region line(int line) {
        return lines(line, line);
    }

    public static Region lines(int first, int last) {
        return new Region(first, 0, last, 0);
    }

    public boolean hasColumns() {
        return startColumn > 0 && endColumn > 0;
    }

    public boolean touchesLines(int first, int last) {
        return startLine <= last && first <= endLine;
    }
}
