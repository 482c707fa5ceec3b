package dev.fixwright.fix.workflowinjection;

import java.util.Map;
import java.util.TreeMap;

/** What stands around the placeholders of a PowerShell script, read from its beginning once. */
final class PowerShellText {
    /** What stands around a place. */
    enum Quotes {
        NONE,
        SINGLE,
        DOUBLE,
        /** A text between {@code @'} and {@code '@}, which is taken as it stands. */
        RAW_LINES,
        COMMENT
    }

    private static final int DEEPEST = 50;

    private final String text;
    private final Map<Integer, Integer> stops;
    private final Map<Integer, Quotes> places = new TreeMap<>();
    private int depth;
    private boolean tooDeep;

    /**
     * Reads a script.
     *
     * @param stops where placeholders begin and end; their text is passed over
     */
    PowerShellText(String text, Map<Integer, Integer> stops) {
        this.text = text;
        this.stops = stops;
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
    }

    /** What stands around the placeholder that begins at an offset. */
    Quotes at(int offset) {
        return places.getOrDefault(offset, Quotes.NONE);
    }

    /** Whether code and texts stand in each other so deeply that the rest was not read. */
    boolean isTooDeep() {
        return tooDeep;
    }

    private int step(int at) {
        Integer stop = stops.get(at);
        if (stop != null) {
            return stop;
        }
        if (text.startsWith("@'", at)) {
            return through(at + 2, "'@", Quotes.RAW_LINES);
        }
        if (text.startsWith("@\"", at)) {
            return through(at + 2, "\"@", Quotes.DOUBLE);
        }
        if (text.startsWith("<#", at)) {
            return through(at + 2, "#>", Quotes.COMMENT);
        }
        char c = text.charAt(at);
        if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            return through(at + 1, "\n", Quotes.COMMENT);
        }
        if (c == '\'' || c == '"') {
            return through(at + 1, String.valueOf(c), c == '"' ? Quotes.DOUBLE : Quotes.SINGLE);
        }
        return at + (c == '`' ? 2 : 1);
    }

    /** Passes over the code of {@code $( )} in a text; ends behind the parenthesis that closes it. */
    private int code(int from) {
        if (depth == DEEPEST) {
            tooDeep = true;
            return text.length();
        }
        depth++;
        int end = behindParenthesis(from);
        depth--;
        return end;
    }

    private int behindParenthesis(int from) {
        int open = 1;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return at + 1;
            }
            at = step(at);
        }
        return at;
    }

    /** Notes the placeholders up to an end and goes on behind it; a doubled quote begins the next text at once. */
    private int through(int from, String end, Quotes quotes) {
        int at = from;
        while (at < text.length() && !text.startsWith(end, at)) {
            Integer stop = stops.get(at);
            if (stop != null) {
                places.put(at, quotes);
                at = stop;
            } else if (quotes == Quotes.DOUBLE && text.startsWith("$(", at)) {
                at = code(at + 2);
            } else {
                at += quotes == Quotes.DOUBLE && text.charAt(at) == '`' ? 2 : 1;
            }
        }
        return at + end.length();
    }
}
