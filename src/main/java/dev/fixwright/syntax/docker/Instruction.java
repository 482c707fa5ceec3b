package dev.fixwright.syntax.docker;

import java.util.Locale;

/**
 * An instruction with its continued lines and here-documents.
 *
 * @param start the offset of its keyword
 * @param end just past its last character, without the line ending
 * @param text what stands between the two
 * @param line the line of its keyword, counted from 1
 * @param lastLine the line on which it ends
 * @param stage the number of the build stage, counted from 0; -1 before the first {@code FROM}
 */
public record Instruction(int start, int end, String text, int line, int lastLine, int stage) {
    /** The keyword in capitals. */
    public String keyword() {
        return text.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    public boolean is(String keyword) {
        return keyword().equals(keyword);
    }

    /** What follows the keyword. */
    public String arguments() {
        String[] parts = text.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }
}
