package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart.Decoded;
import java.util.List;
import java.util.Optional;

/**
 * One string literal, or the command between backticks.
 *
 * @param node where the literal is used; for a heredoc, its opening word
 * @param body what holds the characters: the node itself, or the lines of a heredoc
 */
public record RubyString(SyntaxNode node, SyntaxNode body) {

    static Optional<RubyString> of(SyntaxNode node) {
        if (node.is("string", "subshell", "regex")) {
            return Optional.of(new RubyString(node, node));
        }
        return node.is("heredoc_beginning") ? bodyOf(node).map(body -> new RubyString(node, body)) : Optional.empty();
    }

    /** The lines of a heredoc: they come in the order of the opening words. */
    private static Optional<SyntaxNode> bodyOf(SyntaxNode opening) {
        SyntaxNode root = opening.file().root();
        List<SyntaxNode> bodies = root.all("heredoc_body");
        int place = root.all("heredoc_beginning").indexOf(opening);
        return place >= 0 && place < bodies.size() ? Optional.of(bodies.get(place)) : Optional.empty();
    }

    boolean isHeredoc() {
        return node != body;
    }

    /** Whether the characters stand for themselves, without values and most escapes. */
    boolean isPlain() {
        String text = node.text();
        return isHeredoc() ? text.contains("'") : text.startsWith("'") || text.startsWith("%q");
    }

    int start() {
        return isHeredoc() ? body.start() : body.children().get(0).end();
    }

    int end() {
        if (isHeredoc()) {
            int end = body.childOf("heredoc_end").map(SyntaxNode::start).orElse(body.end());
            List<SyntaxNode> contents = body.all("heredoc_content", "interpolation");
            return contents.isEmpty()
                    ? body.start()
                    : Math.min(end, contents.get(contents.size() - 1).end());
        }
        return body.children().get(body.children().size() - 1).start();
    }

    /** The text of a constant literal; empty where it holds a value. */
    Optional<String> text() {
        return body.childOf("interpolation").isPresent()
                ? Optional.empty()
                : Optional.of(read(start(), end()).text());
    }

    /** A piece of the source between the quotes, read. */
    Decoded read(int from, int to) {
        String source = node.file().source().text();
        Decoded decoded = new Decoded();
        int at = from;
        while (at < to) {
            int length = 1;
            String value = source.substring(at, at + 1);
            if (value.equals("\\") && at + 1 < to && !node.is("regex") && !(isHeredoc() && isPlain())) {
                char next = source.charAt(at + 1);
                boolean escape = !isPlain() || next == '\\' || next == '\'';
                length = escape ? 2 : 1;
                value = escape ? unescaped(next) : value;
            }
            decoded.add(value, at);
            at += length;
        }
        return decoded.end(to);
    }

    private String unescaped(char c) {
        if (isPlain()) {
            return String.valueOf(c);
        }
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 's' -> " ";
            case 'e' -> "\u001b";
            case '0' -> "\0";
            case '\n' -> "";
            default -> String.valueOf(c);
        };
    }

    /** Plain text as a constant, in the quotes that this literal has. */
    public static String literal(String text, boolean single) {
        if (single
                && !text.contains("'")
                && !text.contains("\\")
                && text.chars().noneMatch(c -> c < ' ')) {
            return "'" + text + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString().replace("#{", "\\#{");
    }
}
