package dev.fixwright.syntax.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What template engines fill in before a file becomes YAML: {@code {{ … }}}, but not {@code ${{ … }}}, which is YAML. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![$\\\\])\\{\\{[^{}]{0,2000}\\}\\}");

    private Placeholders() {}

    /**
     * The text with every placeholder taken out of the grammar's way: one that has its line to itself becomes a comment,
     * another a word. Nothing moves.
     */
    static String masked(String text) {
        if (!text.contains("{{")) {
            return text;
        }
        Matcher placeholders = PLACEHOLDER.matcher(text);
        StringBuilder masked = new StringBuilder(text);
        while (placeholders.find()) {
            int start = placeholders.start();
            char with = hasLineToItself(text, start, placeholders.end()) ? '#' : '_';
            for (int i = start; i < placeholders.end(); i++) {
                char c = text.charAt(i);
                if (c != '\n' && c != '\r') {
                    masked.setCharAt(i, with);
                }
            }
        }
        return masked.toString();
    }

    private static boolean hasLineToItself(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean begins = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
        return begins && (after == text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r');
    }
}
