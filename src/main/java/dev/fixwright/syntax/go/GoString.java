package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A literal of text, in quotes or raw, with the place of each of its characters. */
public final class GoString {
    private final SyntaxNode node;
    private final String value;
    private final List<Integer> places;

    private GoString(SyntaxNode node, String value, List<Integer> places) {
        this.node = node;
        this.value = value;
        this.places = places;
    }

    public static boolean is(SyntaxNode node) {
        return node.is("interpreted_string_literal", "raw_string_literal");
    }

    public static GoString of(SyntaxNode node) {
        String source = node.text();
        boolean raw = node.is("raw_string_literal");
        StringBuilder value = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int at = 1;
        while (at < source.length() - 1) {
            // the compiler leaves carriage returns out of raw text
            boolean returned = raw && source.startsWith("\r\n", at);
            int length = !raw && source.charAt(at) == '\\' ? escapeLength(source, at) : returned ? 2 : 1;
            String read = source.substring(at, Math.min(at + length, source.length() - 1));
            String decoded = returned ? "\n" : length == 1 ? read : unescaped(read);
            for (int i = 0; i < decoded.length(); i++) {
                places.add(node.start() + at);
            }
            value.append(decoded);
            at += length;
        }
        places.add(node.end() - 1);
        return new GoString(node, value.toString(), places);
    }

    private static int escapeLength(String source, int at) {
        char kind = source.charAt(at + 1);
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> Character.isDigit(kind) ? 4 : 2;
        };
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(1)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            case 'x', 'u', 'U' -> Character.toString(number(escape.substring(2), 16));
            default ->
                Character.isDigit(escape.charAt(1))
                        ? Character.toString(number(escape.substring(1), 8))
                        : escape.substring(1);
        };
    }

    private static int number(String digits, int base) {
        try {
            int read = Integer.parseInt(digits, base);
            return Character.isValidCodePoint(read) ? read : '?';
        } catch (NumberFormatException e) {
            return '?';
        }
    }

    public SyntaxNode node() {
        return node;
    }

    public boolean isRaw() {
        return node.is("raw_string_literal");
    }

    /** The text as the program sees it. */
    public String value() {
        return value;
    }

    /** Where in the file a character begins; where the text ends for the one after the last. */
    public int place(int character) {
        return places.get(character);
    }

    /** The characters from one to another as they are written in the file. */
    public String source(int from, int to) {
        return node.file().source().text().substring(place(from), place(to));
    }

    /** Text as it is written between this literal's quotes. */
    public String inside(String text) {
        return isRaw() ? text : escaped(text);
    }

    /** A literal in quotes. */
    public static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> written.append(c < ' ' ? String.format(Locale.ROOT, "\\x%02x", (int) c) : String.valueOf(c));
            }
        }
        return written.toString();
    }

    /** How many bytes the text has, as Go counts it. */
    public int length() {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }
}
