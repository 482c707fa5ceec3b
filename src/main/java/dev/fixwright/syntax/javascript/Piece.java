package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;

/** A part of a text that is put together: words of the source, or a value. */
public sealed interface Piece {
    /** Where the piece begins in the source. */
    int start();

    int end();

    /**
     * Words, without the quotes around them.
     *
     * @param literal the string or template that they stand in
     */
    record Words(SyntaxNode literal, int start, int end) implements Piece {
        public String source() {
            return literal.file().source().text().substring(start, end);
        }

        public String text() {
            return Texts.decode(source());
        }
    }

    /**
     * A value; its range includes the braces of a template.
     *
     * @param isEmbedded whether it stands in a template's braces
     */
    record Value(SyntaxNode expression, int start, int end, boolean isEmbedded) implements Piece {}

    /** The pieces of an expression in order; an expression that is no text is one value. */
    static List<Piece> of(SyntaxNode expression) {
        List<Piece> pieces = new ArrayList<>();
        collect(expression, pieces);
        return pieces;
    }

    private static void collect(SyntaxNode node, List<Piece> pieces) {
        if (!Texts.isText(node)) {
            pieces.add(new Value(node, node.start(), node.end(), false));
        } else if (node.is("parenthesized_expression")) {
            collect(node.parts().get(0), pieces);
        } else if (node.is("binary_expression")) {
            node.child("left").ifPresent(left -> collect(left, pieces));
            node.child("right").ifPresent(right -> collect(right, pieces));
        } else if (node.is("string")) {
            pieces.add(new Words(node, node.start() + 1, node.end() - 1));
        } else {
            collectTemplate(node, pieces);
        }
    }

    private static void collectTemplate(SyntaxNode node, List<Piece> pieces) {
        int from = node.start() + 1;
        for (SyntaxNode part : node.parts()) {
            if (part.is("template_substitution")) {
                if (part.start() > from) {
                    pieces.add(new Words(node, from, part.start()));
                }
                part.parts().stream()
                        .findFirst()
                        .ifPresent(inner -> pieces.add(new Value(inner, part.start(), part.end(), true)));
                from = part.end();
            }
        }
        if (node.end() - 1 > from) {
            pieces.add(new Words(node, from, node.end() - 1));
        }
    }

    /** The values of an expression's pieces. */
    static List<Value> values(SyntaxNode expression) {
        return of(expression).stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }
}
