package dev.fixwright.finding.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash by which GitHub knows a line again, {@code primaryLocationLineHash}: of the hundred characters from the line's
 * start on, without spaces and tabs, with every line end as a line feed and 0xFFFF after the last character.
 */
final class LineHashes {
    private static final int LENGTH = 100;
    private static final long FACTOR = 37;
    private static final char END = '\uffff';

    private final Map<String, List<Integer>> lines = new HashMap<>();

    private LineHashes() {}

    static LineHashes of(String text) {
        StringBuilder kept = new StringBuilder(text.length() + 1);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r';
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            if (c != ' ' && c != '\t' && !second) {
                kept.append(ends ? '\n' : c);
                if (ends) {
                    starts.add(kept.length());
                }
            }
        }
        kept.append(END);
        LineHashes hashes = new LineHashes();
        for (int line = 1; line <= starts.size(); line++) {
            hashes.lines
                    .computeIfAbsent(hash(kept, starts.get(line - 1)), hash -> new ArrayList<>())
                    .add(line);
        }
        return hashes;
    }

    private static String hash(CharSequence kept, int start) {
        long hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            hash = hash * FACTOR + (i < kept.length() ? kept.charAt(i) : 0);
        }
        return Long.toHexString(hash);
    }

    /** The lines of a fingerprint, such as {@code 271789c17abda88f:1}; the number at its end counts equal lines. */
    List<Integer> linesOf(String fingerprint) {
        return lines.getOrDefault(fingerprint.replaceFirst(":.*", ""), List.of());
    }
}
