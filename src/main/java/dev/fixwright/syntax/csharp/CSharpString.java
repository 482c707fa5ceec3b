package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart.Decoded;
import java.util.Locale;
import java.util.Optional;

/** One string literal: plain, verbatim ({@code @}), raw (three quotes), each also with values in it ({@code $}). */
public record CSharpString(SyntaxNode node) {
    private static final String[] KINDS = {
        "string_literal", "verbatim_string_literal", "raw_string_literal", "interpolated_string_expression"
    };

    static boolean is(SyntaxNode node) {
        return node.is(KINDS);
    }

    /** The text of a literal; empty where it holds a value. */
    static Optional<String> textOf(SyntaxNode node) {
        CSharpString literal = new CSharpString(node);
        return node.childOf("interpolation").isPresent()
                ? Optional.empty()
                : Optional.of(literal.read(literal.start(), literal.end(), literal.isInterpolated())
                        .text());
    }

    private String opening() {
        String text = node.text();
        int quotes = text.indexOf('"');
        int end = quotes;
        while (end < text.length() && text.charAt(end) == '"') {
            end++;
        }
        boolean raw = end - quotes >= 3 && !text.substring(0, quotes).contains("@");
        return text.substring(0, raw ? end : quotes + 1);
    }

    boolean isInterpolated() {
        return opening().startsWith("$") || opening().startsWith("@$");
    }

    boolean isVerbatim() {
        return opening().contains("@");
    }

    boolean isRaw() {
        return opening().endsWith("\"\"\"");
    }

    int start() {
        return node.start() + opening().length();
    }

    int end() {
        return Math.max(
                start(),
                node.end() - (int) opening().chars().filter(c -> c == '"').count());
    }

    /** A piece of the source between the quotes, read. */
    Decoded read(int from, int to, boolean braces) {
        String source = node.file().source().text();
        Decoded decoded = new Decoded();
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int length = 1;
            String value = String.valueOf(c);
            if (c == '\\' && !isVerbatim() && !isRaw() && at + 1 < to) {
                length = escapeLength(source, at, to);
                value = unescaped(source.substring(at, at + length));
            } else if (isDoubled(c, braces) && at + 1 < to && source.charAt(at + 1) == c) {
                length = 2;
            }
            decoded.add(value, at);
            at += length;
        }
        return decoded.end(to);
    }

    private boolean isDoubled(char c, boolean braces) {
        return (c == '"' && isVerbatim()) || (braces && !isRaw() && (c == '{' || c == '}'));
    }

    private static int escapeLength(String source, int at, int to) {
        int end = at + 2;
        if (source.charAt(at + 1) == 'x') {
            while (end < to && end < at + 6 && Character.digit(source.charAt(end), 16) >= 0) {
                end++;
            }
            return end - at;
        }
        int wanted = source.charAt(at + 1) == 'u' ? 6 : source.charAt(at + 1) == 'U' ? 10 : 2;
        return Math.min(wanted, to - at);
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(1)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '0' -> "\0";
            case 'x', 'u' -> number(escape);
            default -> escape.substring(1);
        };
    }

    private static String number(String escape) {
        try {
            return String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
        } catch (NumberFormatException broken) {
            return escape;
        }
    }

    /** Plain text as a constant. */
    public static String literal(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
