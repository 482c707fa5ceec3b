package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Region;
import java.util.Optional;

/** Turns a tool's region into lines and UTF-16 columns; columns that do not fit the file's text are dropped. */
final class Regions {
    private final boolean countsCodePoints;

    Regions(String columnKind) {
        this.countsCodePoints = !columnKind.equals("utf16CodeUnits");
    }

    Answer<Region> region(Optional<RegionJson> given, Optional<FileText> text) {
        if (given.isEmpty()) {
            return Answer.refused("it names a file but no line in it");
        }
        RegionJson region = given.get();
        if (region.startLine() >= 1) {
            return Answer.of(ofLines(region, text));
        }
        if (region.offset() >= 0) {
            return ofOffset(region, text);
        }
        return Answer.refused(
                region.hasBytesOnly()
                        ? "its place is counted in bytes, not in lines; ask the scanner for lines"
                        : "it names a file but no line in it");
    }

    private Region ofLines(RegionJson region, Optional<FileText> text) {
        int start = region.startLine();
        int end = Math.max(region.endLine(), start);
        if (region.startColumn() < 1) {
            return Region.lines(start, end);
        }
        if (text.isEmpty()) {
            boolean whole = region.endColumn() < 1 || (end == start && region.endColumn() < region.startColumn());
            return whole ? Region.lines(start, end) : new Region(start, region.startColumn(), end, region.endColumn());
        }
        int startColumn = column(text.get(), start, region.startColumn());
        int endColumn =
                region.endColumn() < 1 ? lineLength(text.get(), end) : column(text.get(), end, region.endColumn());
        boolean fits = startColumn > 0 && endColumn > 0 && (end > start || endColumn >= startColumn);
        return fits ? new Region(start, startColumn, end, endColumn) : Region.lines(start, end);
    }

    /** A column in UTF-16 units; 0 where the line is not that long. */
    private int column(FileText file, int line, int column) {
        int length = lineLength(file, line);
        if (length == 0 || column > length) {
            return 0;
        }
        if (!countsCodePoints) {
            return column;
        }
        int start = file.lines().start(line);
        int end = start + length - 1;
        int points = file.text().codePointCount(start, end);
        return column - 1 > points ? 0 : file.text().offsetByCodePoints(start, column - 1) - start + 1;
    }

    /** The column just past a line's last character; 0 where there is no such line. */
    private static int lineLength(FileText file, int line) {
        if (!file.lines().has(line)) {
            return 0;
        }
        int start = file.lines().start(line);
        int end = file.lines().end(line);
        while (end > start
                && (file.text().charAt(end - 1) == '\n' || file.text().charAt(end - 1) == '\r')) {
            end--;
        }
        return end - start + 1;
    }

    private Answer<Region> ofOffset(RegionJson region, Optional<FileText> text) {
        if (text.isEmpty()) {
            return Answer.refused("its place is counted in characters of a file that is not there");
        }
        FileText file = text.get();
        int all = countsCodePoints
                ? file.text().codePointCount(0, file.text().length())
                : file.text().length();
        long last = (long) region.offset() + Math.max(region.length(), 0);
        if (last > all) {
            return Answer.refused("its place is past the end of the file");
        }
        int start = offset(file.text(), region.offset());
        int end = offset(file.text(), (int) last);
        int startLine = file.lines().lineAt(start);
        int endLine = file.lines().lineAt(Math.max(start, end - 1));
        return Answer.of(new Region(
                startLine,
                start - file.lines().start(startLine) + 1,
                endLine,
                Math.max(end, start + 1) - file.lines().start(endLine) + 1));
    }

    private int offset(String text, int count) {
        return countsCodePoints ? text.offsetByCodePoints(0, count) : count;
    }
}
