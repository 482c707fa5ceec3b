package dev.fixwright.source;

/**
 * How a file's author lays out lines: the line ending, the indentation of a place, and one step of it. New lines are handed
 * in with four spaces a step, of which fewer than four stay as they are, and no line ending.
 *
 * @param unit one step of indentation
 */
public record Layout(SourceFile source, Lines lines, String unit) {

    /** The white space that begins the line of an offset. */
    public String indentOf(int offset) {
        String text = source.text();
        int start = lines.start(lines.lineAt(offset));
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether nothing but white space stands before an offset on its line. */
    public boolean startsItsLine(int offset) {
        return indentOf(offset).length() == offset - lines.start(lines.lineAt(offset));
    }

    public String newLine() {
        return source.lineEnding();
    }

    /** New lines as they go to a place whose indentation is known; the first one has its own indentation before it already. */
    public String joined(String indent, String... added) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < added.length; i++) {
            int steps = (added[i].length() - added[i].stripLeading().length()) / 4;
            String line = added[i].substring(steps * 4);
            text.append(i == 0 ? "" : newLine());
            if (!line.isEmpty()) {
                text.append(i == 0 ? "" : indent).append(unit.repeat(steps)).append(line);
            }
        }
        return text.toString();
    }
}
