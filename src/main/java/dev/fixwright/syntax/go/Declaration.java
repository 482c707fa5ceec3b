package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/**
 * The one place that declares a name.
 *
 * @param name the identifier that is declared
 * @param scope the node in which the name holds
 * @param from the offset from which on it holds; 0 in the whole scope
 * @param type the type that is written
 * @param value the expression that gives its first value; for several names one call may give all of them
 * @param place which of the results of {@code value} this name takes, counted from 0; -1 where the value is for it alone
 */
public record Declaration(
        Kind kind,
        SyntaxNode name,
        SyntaxNode scope,
        int from,
        Optional<SyntaxNode> type,
        Optional<SyntaxNode> value,
        int place) {
    /** What is declared. */
    public enum Kind {
        VARIABLE,
        CONSTANT,
        PARAMETER,
        ELEMENT,
        FUNCTION,
        TYPE
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** The expression that is this name's whole value at first. */
    public Optional<SyntaxNode> ownValue() {
        return place < 0 ? value : Optional.empty();
    }
}
