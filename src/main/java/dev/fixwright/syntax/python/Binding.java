package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/**
 * One place that gives a name its value.
 *
 * @param name the identifier that is bound
 * @param value the expression it is bound to, where there is one for this name alone
 * @param target for an import, the dotted name that it stands for; else empty
 */
public record Binding(Kind kind, SyntaxNode name, Optional<SyntaxNode> value, String target) {
    /** How a name gets its value. */
    public enum Kind {
        ASSIGNED,
        AUGMENTED,
        ENTERED,
        PARAMETER,
        DEFINED,
        IMPORTED,
        OTHER
    }

    static Binding of(Kind kind, SyntaxNode name) {
        return new Binding(kind, name, Optional.empty(), "");
    }

    static Binding of(Kind kind, SyntaxNode name, SyntaxNode value) {
        return new Binding(kind, name, Optional.of(value), "");
    }

    static Binding imported(SyntaxNode name, String target) {
        return new Binding(Kind.IMPORTED, name, Optional.empty(), target);
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
