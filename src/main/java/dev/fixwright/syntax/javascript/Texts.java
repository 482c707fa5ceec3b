package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that expressions are known to be. */
public final class Texts {
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u\\{([0-9a-fA-F]+)\\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\\r\\n|[\\s\\S]))");
    private static final int DEPTH = 12;

    private final Bindings bindings;

    Texts(Bindings bindings) {
        this.bindings = bindings;
    }

    /** The text of a literal, a template without values included. */
    public static Optional<String> literal(SyntaxNode node) {
        if (node.is("string")) {
            return Optional.of(decode(inner(node)));
        }
        boolean plain = node.is("template_string")
                && node.childOf("template_substitution").isEmpty()
                && !node.field().equals("arguments");
        return plain ? Optional.of(decode(inner(node))) : Optional.empty();
    }

    private static String inner(SyntaxNode literal) {
        String text = literal.text();
        return text.length() < 2 ? "" : text.substring(1, text.length() - 1);
    }

    /** The characters that a literal's source means. */
    public static String decode(String source) {
        if (source.indexOf('\\') < 0) {
            return source;
        }
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(source);
        while (escape.find()) {
            escape.appendReplacement(text, Matcher.quoteReplacement(meaning(escape)));
        }
        return escape.appendTail(text).toString();
    }

    private static String meaning(Matcher escape) {
        for (int group = 1; group <= 3; group++) {
            String digits = escape.group(group);
            if (digits != null) {
                int point = digits.length() > 6 ? 0xFFFD : Integer.parseInt(digits, 16);
                return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
            }
        }
        return switch (escape.group(4)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            case "v" -> "\u000B";
            case "0" -> "\0";
            case "\n", "\r", "\r\n" -> "";
            default -> escape.group(4);
        };
    }

    /** The text that an expression always is: a literal, literals put together, or a variable that holds one. */
    public Optional<String> constant(SyntaxNode node) {
        return constant(node, DEPTH);
    }

    private Optional<String> constant(SyntaxNode node, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        return switch (node.kind()) {
            case "string", "template_string" -> literal(node);
            case "number" -> Optional.of(node.text());
            case "parenthesized_expression", "as_expression", "non_null_expression" ->
                node.parts().stream().findFirst().flatMap(inner -> constant(inner, depth - 1));
            case "binary_expression" ->
                node.child("operator").filter(sign -> sign.text().equals("+")).isEmpty()
                        ? Optional.empty()
                        : node.child("left")
                                .flatMap(left -> constant(left, depth - 1))
                                .flatMap(left -> node.child("right")
                                        .flatMap(right -> constant(right, depth - 1))
                                        .map(right -> left + right));
            case "identifier" -> bindings.soleValue(node).flatMap(value -> constant(value, depth - 1));
            default -> Optional.empty();
        };
    }

    /** Whether an expression is a text by its very form: a literal, or something added to one. */
    public static boolean isText(SyntaxNode node) {
        SyntaxNode at = node.unwrapped("parenthesized_expression");
        if (at.is("string", "template_string")) {
            return !at.field().equals("arguments");
        }
        return at.is("binary_expression")
                && at.child("operator").filter(sign -> sign.text().equals("+")).isPresent()
                && (at.child("left").filter(Texts::isText).isPresent()
                        || at.child("right").filter(Texts::isText).isPresent());
    }
}
