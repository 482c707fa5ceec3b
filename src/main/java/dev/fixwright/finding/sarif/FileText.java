package dev.fixwright.finding.sarif;

import dev.fixwright.finding.CodeIndex;
import dev.fixwright.source.Lines;
import org.jspecify.annotations.Nullable;

/** A file's text with its lines and, once they are asked for, the means to find code in it again. */
final class FileText {
    private final String text;
    private final Lines lines;
    private @Nullable CodeIndex index;
    private @Nullable LineHashes hashes;

    FileText(String text) {
        this.text = text;
        this.lines = Lines.of(text);
    }

    String text() {
        return text;
    }

    Lines lines() {
        return lines;
    }

    /** The text of some lines, with their ends; empty where there are no such lines. */
    String ofLines(int first, int last) {
        return lines.has(first) && last >= first
                ? text.substring(lines.start(first), lines.end(Math.min(last, lines.count())))
                : "";
    }

    CodeIndex index() {
        CodeIndex known = index;
        if (known == null) {
            known = new CodeIndex(text);
            index = known;
        }
        return known;
    }

    LineHashes hashes() {
        LineHashes known = hashes;
        if (known == null) {
            known = LineHashes.of(text);
            hashes = known;
        }
        return known;
    }
}
