package dev.fixwright.proof;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that a text calls, with how often: whatever stands before a parenthesis and is no word of a language. */
final class Calls {
    private static final Set<String> WORDS = Set.of(
            "if",
            "for",
            "while",
            "switch",
            "catch",
            "return",
            "synchronized",
            "try",
            "using",
            "foreach",
            "lock",
            "fixed",
            "function",
            "func",
            "async",
            "await",
            "and",
            "or",
            "not",
            "in",
            "elif",
            "else",
            "unless",
            "until",
            "when",
            "super",
            "this",
            "typeof",
            "nameof",
            "sizeof",
            "except",
            "with",
            "lambda",
            "assert",
            "new",
            "case",
            "range",
            "import",
            "export",
            "from",
            "def",
            "VALUES",
            "values",
            "IN");

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String text) {
        count(text, 1);
    }

    void remove(String text) {
        count(text, -1);
    }

    private void count(String text, int by) {
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            String name = nameBefore(text, open);
            if (!name.isEmpty() && !WORDS.contains(name)) {
                counts.merge(name, by, Integer::sum);
            }
        }
    }

    /** The name that is called with what is in parentheses, which may have types of its own in between. */
    private static String nameBefore(String text, int open) {
        int end = skipBlanks(text, open);
        if (end > 0 && text.charAt(end - 1) == '>') {
            end = skipBlanks(text, typesBefore(text, end));
        }
        boolean marked = end > 0 && (text.charAt(end - 1) == '!' || text.charAt(end - 1) == '?');
        int start = marked ? end - 1 : end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        boolean name = start < (marked ? end - 1 : end) && Character.isJavaIdentifierStart(text.charAt(start));
        return name ? text.substring(start, end) : "";
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the angle brackets that end here begin; the same place where they are none. */
    private static int typesBefore(String text, int end) {
        int depth = 0;
        for (int at = end - 1; at >= 0; at--) {
            char c = text.charAt(at);
            depth += c == '>' ? 1 : c == '<' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            if (!Character.isJavaIdentifierPart(c) && "<>,.?[] \n\r\t".indexOf(c) < 0) {
                return end;
            }
        }
        return end;
    }

    /** The names that are called more often than they were taken away. */
    Set<String> more() {
        return names(1);
    }

    /** The names that were taken away more often than they are called. */
    Set<String> fewer() {
        return names(-1);
    }

    private Set<String> names(int sign) {
        Set<String> names = new TreeSet<>();
        counts.forEach((name, count) -> {
            if (count * sign > 0) {
                names.add(name);
            }
        });
        return names;
    }
}
