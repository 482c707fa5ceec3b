package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One string literal: its prefix, its quotes, and the characters between them. */
public record PythonString(SyntaxNode node) {

    /** The literals that an expression consists of: one, or several that stand side by side; none for anything else. */
    public static List<PythonString> of(SyntaxNode expression) {
        SyntaxNode bare = PythonFile.bare(expression);
        if (bare.is("string")) {
            return List.of(new PythonString(bare));
        }
        return bare.is("concatenated_string")
                ? bare.parts().stream().map(PythonString::new).toList()
                : List.of();
    }

    /** The text of constant literals; empty where one holds a value or bytes. */
    static Optional<String> textOf(SyntaxNode expression) {
        List<PythonString> literals = of(expression);
        boolean constant = !literals.isEmpty() && literals.stream().noneMatch(PythonString::hasValues);
        return constant
                ? Optional.of(literals.stream().map(PythonString::text).reduce("", String::concat))
                : Optional.empty();
    }

    private String opening() {
        return node.childOf("string_start").map(SyntaxNode::text).orElse("'");
    }

    /** The letters before the quotes, in small letters. */
    public String prefix() {
        return opening().replaceAll("['\"]", "").toLowerCase(Locale.ROOT);
    }

    /** One or three quotes. */
    public String quotes() {
        return opening().replaceAll("[^'\"]", "");
    }

    public boolean isFormatted() {
        return prefix().contains("f");
    }

    public boolean isRaw() {
        return prefix().contains("r");
    }

    /** Where the characters begin. */
    public int start() {
        return node.start() + opening().length();
    }

    /** Where the characters end. */
    public int end() {
        return Math.max(start(), node.end() - quotes().length());
    }

    public boolean hasValues() {
        return node.childOf("interpolation").isPresent();
    }

    /** The text between the quotes as the program sees it, as if there were no values in it. */
    public String text() {
        return read(start(), end(), isFormatted() ? "{}" : "").value();
    }

    /** A piece of the source between the quotes, read; {@code doubled} names the characters that are written twice. */
    DecodedText read(int from, int to, String doubled) {
        String source = node.file().source().text().substring(from, to);
        return DecodedText.of(source, from, isRaw(), doubled);
    }

    /** Plain text as a constant in double quotes. */
    public static String literal(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\x%02x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Plain text as a constant, in the kind of quotes that this literal has. */
    public String alike(String text) {
        String literal = literal(text);
        boolean single = quotes().startsWith("'") && !text.contains("'") && !text.contains("\"");
        return single ? "'" + literal.substring(1, literal.length() - 1) + "'" : literal;
    }
}
