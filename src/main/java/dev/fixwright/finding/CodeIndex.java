package dev.fixwright.finding;

import java.util.ArrayList;
import java.util.List;

/** A text without its white space, in which code is found whatever its indentation and line ends. */
public final class CodeIndex {
    private final String squeezed;
    /** Where each character of the squeezed text stands in the text. */
    private final int[] offsets;

    public CodeIndex(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                places[kept.length()] = i;
                kept.append(text.charAt(i));
            }
        }
        this.squeezed = kept.toString();
        this.offsets = places;
    }

    /** From the first character of a piece of code up to, not including, the one after its last. */
    public record Hit(int start, int end) {}

    public static String squeezed(String code) {
        StringBuilder kept = new StringBuilder(code.length());
        code.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Every place at which a piece of code stands that does not begin or end within a word. */
    public List<Hit> hits(String code) {
        String wanted = squeezed(code);
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        for (int at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
            int last = at + wanted.length() - 1;
            if (!isInsideWord(at - 1, at) && !isInsideWord(last, last + 1)) {
                hits.add(new Hit(offsets[at], offsets[last] + 1));
            }
        }
        return hits;
    }

    private boolean isInsideWord(int before, int after) {
        return before >= 0
                && after < squeezed.length()
                && offsets[after] == offsets[before] + 1
                && Character.isJavaIdentifierPart(squeezed.charAt(before))
                && Character.isJavaIdentifierPart(squeezed.charAt(after));
    }
}
