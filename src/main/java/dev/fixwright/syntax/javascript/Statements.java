package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** The statements of a file, and where more of them can stand. */
public final class Statements {
    private Statements() {}

    /** The statement that a node belongs to; for a node in an arrow function without a block, that function's body. */
    public static Optional<SyntaxNode> around(SyntaxNode node) {
        SyntaxNode at = node;
        while (at.parent().isPresent()) {
            if (isStatement(at) || isArrowBody(at)) {
                return Optional.of(at);
            }
            at = at.parent().get();
        }
        return Optional.empty();
    }

    /** Whether a node stands in a list of statements, or alone as what a condition or a loop does. */
    static boolean isStatement(SyntaxNode node) {
        SyntaxNode above = node.parent().orElse(node);
        if (node.is("comment") || !node.kind().matches(".*(statement|declaration|block)")) {
            return false;
        }
        return above.is(
                        "program",
                        "statement_block",
                        "switch_case",
                        "switch_default",
                        "else_clause",
                        "labeled_statement")
                || isAlone(node);
    }

    /** Whether a statement is what a condition or a loop does, without braces. */
    static boolean isAlone(SyntaxNode node) {
        SyntaxNode above = node.parent().orElse(node);
        return !node.is("statement_block")
                && (above.is("else_clause")
                        || (above.is("if_statement") && node.field().equals("consequence"))
                        || (above.kind().matches("(for|for_in|while|do)_statement")
                                && node.field().equals("body")));
    }

    /** Whether a node is the whole of what an arrow function gives back. */
    static boolean isArrowBody(SyntaxNode node) {
        return node.field().equals("body")
                && !node.is("statement_block")
                && node.parent().filter(above -> above.is("arrow_function")).isPresent();
    }

    /** The function whose parameters and body a node stands in. */
    public static Optional<SyntaxNode> function(SyntaxNode node) {
        return node.around(Bindings.FUNCTIONS);
    }

    /** Whether a node runs each time that another one's function runs, and in the same function. */
    public static boolean sameFunction(SyntaxNode one, SyntaxNode other) {
        return function(one).equals(function(other));
    }

    /** The statement of the file itself around a node. */
    static SyntaxNode topLevel(SyntaxNode node) {
        SyntaxNode at = node;
        while (at.parent().filter(above -> !above.is("program")).isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    /** The name of the i-th parameter of the nearest function around a node that has as many; empty for a pattern. */
    public static Optional<String> parameter(SyntaxNode function, int index) {
        Optional<SyntaxNode> single = function.child("parameter");
        if (single.isPresent()) {
            return index == 0 ? single.map(SyntaxNode::text) : Optional.empty();
        }
        List<SyntaxNode> all =
                function.child("parameters").map(SyntaxNode::parts).orElse(List.of());
        return index >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(index).child("pattern").orElse(all.get(index)))
                        .filter(name -> name.is("identifier"))
                        .map(SyntaxNode::text);
    }
}
