package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A call of a method, or of a constructor, with its arguments. */
public record CSharpCall(CSharpFile file, SyntaxNode node) {

    /** Whether {@code new} makes an object here. */
    public boolean isCreation() {
        return node.is("object_creation_expression", "implicit_object_creation_expression");
    }

    public SyntaxNode function() {
        return node.child("function").orElse(node);
    }

    /** The name of the method without its types; for a creation the name of the class. */
    public String method() {
        if (isCreation()) {
            return file.types().of(node);
        }
        return CSharpTypes.simple(named());
    }

    /** The name of the called method, as it stands. */
    public SyntaxNode named() {
        SyntaxNode function = function();
        if (function.is("conditional_access_expression")) {
            return function.childOf("member_binding_expression")
                    .flatMap(member -> member.child("name"))
                    .orElse(function);
        }
        return function.is("member_access_expression") ? function.child("name").orElse(function) : function;
    }

    /** What a method is called on. */
    public Optional<SyntaxNode> receiver() {
        return function().is("member_access_expression")
                ? function().child("expression")
                : function().child("condition");
    }

    /** The method as it is written, with what it is called on: {@code Path.Combine}. */
    public String name() {
        return receiver().map(on -> CSharpTypes.simple(on) + "." + method()).orElse(method());
    }

    /** The brackets with the arguments; the call itself where it has none. */
    public SyntaxNode brackets() {
        return node.childOf("argument_list").orElse(node);
    }

    /** The arguments as they stand, with their names. */
    public List<SyntaxNode> arguments() {
        return node.childOf("argument_list").map(SyntaxNode::parts).orElse(List.of());
    }

    /** The values of the arguments in their order. */
    public List<SyntaxNode> values() {
        return arguments().stream().map(CSharpCall::valueOf).toList();
    }

    private static SyntaxNode valueOf(SyntaxNode argument) {
        List<SyntaxNode> parts = argument.parts();
        return parts.isEmpty() ? argument : parts.get(parts.size() - 1);
    }

    /** The value of an argument that is given by place or by name. */
    public Optional<SyntaxNode> value(int place, String name) {
        List<SyntaxNode> arguments = arguments();
        for (SyntaxNode argument : arguments) {
            if (argument.child("name")
                    .filter(found -> found.text().equals(name))
                    .isPresent()) {
                return Optional.of(valueOf(argument));
            }
        }
        return place < arguments.size() && arguments.get(place).child("name").isEmpty()
                ? Optional.of(valueOf(arguments.get(place)))
                : Optional.empty();
    }

    /** The braces behind a creation that set properties or add members. */
    public Optional<SyntaxNode> braces() {
        return node.child("initializer").or(() -> node.childOf("initializer_expression"));
    }

    /** What {@code Name = value} in the braces after a creation gives a property. */
    public Optional<SyntaxNode> property(String name) {
        return braces().map(SyntaxNode::parts).orElse(List.of()).stream()
                .filter(part -> part.is("assignment_expression")
                        && part.child("left")
                                .filter(left -> left.text().equals(name))
                                .isPresent())
                .flatMap(part -> part.child("right").stream())
                .findFirst();
    }
}
