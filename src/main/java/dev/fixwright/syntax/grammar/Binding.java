package dev.fixwright.syntax.grammar;

import java.util.Optional;

/**
 * One place that gives a name its value.
 *
 * @param name where the name stands
 * @param value the expression that it is bound to, where there is one for this name alone
 * @param type the type that is written beside the name, in languages that write one
 */
public record Binding(Kind kind, SyntaxNode name, Optional<SyntaxNode> value, Optional<SyntaxNode> type) {
    /** How a name gets its value. */
    public enum Kind {
        /** Declared, without a value yet. */
        DECLARED,
        ASSIGNED,
        /** Its value grows by another one, as {@code +=} does. */
        GROWN,
        PARAMETER,
        /** By a loop, a pattern, or another way that leaves no expression. */
        OTHER
    }

    public static Binding of(Kind kind, SyntaxNode name) {
        return new Binding(kind, name, Optional.empty(), Optional.empty());
    }

    public static Binding of(Kind kind, SyntaxNode name, SyntaxNode value) {
        return new Binding(kind, name, Optional.of(value), Optional.empty());
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
