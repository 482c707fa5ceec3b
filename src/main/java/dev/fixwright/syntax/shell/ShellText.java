package dev.fixwright.syntax.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a script of bash or sh, read from its beginning once. */
public final class ShellText {
    private static final Pattern HEREDOC = Pattern.compile("<<-?\\s*(\\\\?)(['\"]?)([A-Za-z_][A-Za-z0-9_]*)\\2");

    /** What stands around a place. */
    public enum Quotes {
        NONE,
        SINGLE,
        DOUBLE,
        /** A here-document in which variables are filled in. */
        HEREDOC,
        /** A here-document that is taken as it stands. */
        RAW_HEREDOC,
        /** Inside <code>$(( … ))</code>, which evaluates what it finds. */
        ARITHMETIC,
        /** Inside <code>${ … }</code>. */
        PARAMETER,
        COMMENT
    }

    private record Heredoc(String end, boolean raw) {}

    private final String text;
    private final Map<Integer, Quotes> places = new TreeMap<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private final List<Heredoc> due = new ArrayList<>();

    private ShellText(String text) {
        this.text = text;
    }

    /**
     * Reads a script.
     *
     * @param stops where placeholders begin and end, which are no shell: their text is passed over
     */
    public static ShellText of(String text, Map<Integer, Integer> stops) {
        ShellText shell = new ShellText(text);
        shell.read(stops);
        return shell;
    }

    /** The quotes around the placeholder that begins at an offset. */
    public Quotes at(int offset) {
        return places.getOrDefault(offset, Quotes.NONE);
    }

    private void read(Map<Integer, Integer> stops) {
        int i = 0;
        while (i < text.length()) {
            Integer stop = stops.get(i);
            if (stop != null) {
                places.put(i, quotes());
                i = stop;
            } else {
                i = step(i, stops);
            }
        }
    }

    private Quotes quotes() {
        Character around = open.peek();
        if (around == null) {
            return Quotes.NONE;
        }
        return switch (around) {
            case '"' -> Quotes.DOUBLE;
            case '+' -> Quotes.ARITHMETIC;
            case '{' -> Quotes.PARAMETER;
            default -> Quotes.NONE;
        };
    }

    private int step(int i, Map<Integer, Integer> stops) {
        char c = text.charAt(i);
        boolean inDouble = open.peek() != null && open.element() == '"';
        if (c == '\\') {
            return i + 2;
        }
        if (c == '\n' && !due.isEmpty() && !inDouble) {
            return heredocs(i + 1, stops);
        }
        if (c == '"') {
            toggle('"', inDouble);
        } else if (c == '`') {
            toggle('`', open.contains('`'));
        } else if (text.startsWith("$((", i)) {
            open.push('+');
            return i + 3;
        } else if (text.startsWith("$(", i) || (c == '(' && !inDouble)) {
            open.push('(');
            return c == '(' ? i + 1 : i + 2;
        } else if (text.startsWith("${", i)) {
            open.push('{');
            return i + 2;
        } else if (!inDouble) {
            return unquoted(c, i, stops);
        }
        return i + 1;
    }

    private void toggle(char quote, boolean isOpen) {
        if (isOpen) {
            while (!open.isEmpty() && open.pop() != quote) {
                // what was left open inside ends with it
            }
        } else {
            open.push(quote);
        }
    }

    private int unquoted(char c, int i, Map<Integer, Integer> stops) {
        Character around = open.peek();
        if (c == '\'') {
            return through(i + 1, "'", Quotes.SINGLE, stops);
        }
        if (c == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == ';')) {
            return through(i + 1, "\n", Quotes.COMMENT, stops) - 1;
        }
        if (c == ')' && around != null && around == '+' && text.startsWith("))", i)) {
            open.pop();
            return i + 2;
        }
        if ((c == ')' && around != null && around == '(') || (c == '}' && around != null && around == '{')) {
            open.pop();
        }
        if (c == '<' && text.startsWith("<<", i) && !text.startsWith("<<<", i)) {
            Matcher heredoc = HEREDOC.matcher(text).region(i, text.length());
            if (heredoc.lookingAt()) {
                boolean raw = !heredoc.group(1).isEmpty() || !heredoc.group(2).isEmpty();
                due.add(new Heredoc(heredoc.group(3), raw));
                return heredoc.end();
            }
        }
        return text.startsWith("<<<", i) ? i + 3 : i + 1;
    }

    /** Notes the placeholders up to an end and goes on behind it. */
    private int through(int from, String end, Quotes quotes, Map<Integer, Integer> stops) {
        int i = from;
        while (i < text.length() && !text.startsWith(end, i)) {
            Integer stop = stops.get(i);
            if (stop != null) {
                places.put(i, quotes);
            }
            i = stop != null ? stop : i + 1;
        }
        return Math.min(text.length(), i + end.length());
    }

    private int heredocs(int from, Map<Integer, Integer> stops) {
        int i = from;
        for (Heredoc heredoc : due) {
            boolean ended = false;
            while (i < text.length() && !ended) {
                int lineEnd = text.indexOf('\n', i);
                int end = lineEnd < 0 ? text.length() : lineEnd;
                ended = text.substring(i, end).strip().equals(heredoc.end());
                for (int at = i; at < end; at++) {
                    if (stops.containsKey(at)) {
                        places.put(at, heredoc.raw() ? Quotes.RAW_HEREDOC : Quotes.HEREDOC);
                    }
                }
                i = Math.min(text.length(), end + 1);
            }
        }
        due.clear();
        return Math.min(i, text.length());
    }

    /** The command that a place belongs to, from its first word up to the place, with continued lines. */
    public String commandBefore(int offset) {
        int start = offset;
        while (start > 0) {
            char c = text.charAt(start - 1);
            boolean continued = c == '\n' && start > 1 && text.charAt(start - 2) == '\\';
            if (c == '\n' && !continued) {
                break;
            }
            start--;
        }
        return text.substring(start, offset);
    }
}
