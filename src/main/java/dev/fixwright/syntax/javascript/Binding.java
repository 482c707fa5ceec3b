package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a name means in its scope.
 *
 * @param identifier where the name is declared
 * @param declaration the declarator, parameter, import or function that declares it
 * @param scope the node within which the name holds
 */
public record Binding(String name, Kind kind, SyntaxNode identifier, SyntaxNode declaration, SyntaxNode scope) {

    /** How a name comes to be. */
    public enum Kind {
        CONST,
        LET,
        VAR,
        PARAMETER,
        FUNCTION,
        CLASS,
        CAUGHT,
        IMPORT
    }

    public boolean isVariable() {
        return kind == Kind.CONST || kind == Kind.LET || kind == Kind.VAR;
    }

    public boolean isTopLevel() {
        return scope.is("program");
    }

    /** The value that the declaration gives, the whole one where the name is a part of a pattern. */
    public Optional<SyntaxNode> initializer() {
        return declaration.is("variable_declarator") ? declaration.child("value") : Optional.empty();
    }

    /** Whether the name is a part of a pattern, such as {@code { name }}. */
    public boolean isPart() {
        return identifier.parent().filter(above -> above != declaration).isPresent()
                && identifier
                        .around("object_pattern", "array_pattern")
                        .filter(declaration::contains)
                        .isPresent();
    }

    /** The property names that lead from the declared value to this name; empty where the way is not by properties. */
    public Optional<List<String>> path() {
        Deque<String> keys = new ArrayDeque<>();
        SyntaxNode at = identifier;
        while (at != declaration) {
            SyntaxNode above = at.parent().orElse(declaration);
            if (above.is("array_pattern", "rest_pattern")) {
                return Optional.empty();
            }
            if (at.is("shorthand_property_identifier_pattern")) {
                keys.addFirst(at.text());
            } else if (above.is("pair_pattern")) {
                keys.addFirst(above.child("key").map(SyntaxNode::text).orElse("?"));
            }
            at = above;
        }
        return Optional.of(List.copyOf(keys));
    }
}
