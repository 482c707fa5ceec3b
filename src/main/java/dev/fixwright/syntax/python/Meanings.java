package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows expressions to the imports and builtins that they come from. */
final class Meanings {
    private static final int MAX_DEPTH = 12;

    private final Scopes scopes;
    private final Map<SyntaxNode, String> known = new HashMap<>();

    Meanings(Scopes scopes) {
        this.scopes = scopes;
    }

    String of(SyntaxNode expression) {
        String found = known.get(expression);
        if (found == null) {
            found = of(expression, 0);
            known.put(expression, found);
        }
        return found;
    }

    private String of(SyntaxNode expression, int depth) {
        if (depth > MAX_DEPTH) {
            return "";
        }
        return switch (expression.kind()) {
            case "identifier" -> name(expression, depth);
            case "attribute" -> attribute(expression, depth);
            case "call" -> call(expression, depth);
            case "parenthesized_expression", "await" ->
                expression.parts().stream()
                        .findFirst()
                        .map(inner -> of(inner, depth + 1))
                        .orElse("");
            case "subscript" -> item(expression, depth);
            default -> "";
        };
    }

    private String name(SyntaxNode use, int depth) {
        List<Binding> bindings = scopes.of(use);
        if (bindings.isEmpty()) {
            return use.text();
        }
        Binding binding = latest(bindings, use);
        return switch (binding.kind()) {
            case IMPORTED -> binding.target();
            case ASSIGNED, ENTERED ->
                binding.value()
                        .filter(value -> !value.contains(use))
                        .map(value -> of(value, depth + 1))
                        .orElse("");
            case PARAMETER ->
                binding.value()
                        .flatMap(type -> type.parts().stream().findFirst())
                        .map(type -> of(type, depth + 1))
                        .filter(type -> !type.isEmpty())
                        .map(type -> type + "()")
                        .orElse("");
            default -> "";
        };
    }

    /** The binding that a use most likely sees: the last one before it, else the first. */
    private static Binding latest(List<Binding> bindings, SyntaxNode use) {
        Binding found = bindings.get(0);
        for (Binding binding : bindings) {
            boolean gives = !binding.is(Kind.AUGMENTED);
            boolean sooner = binding.name().end() <= use.start() && !binding.is(Kind.OTHER);
            boolean contains =
                    binding.value().filter(value -> value.contains(use)).isPresent();
            if (gives && sooner && !contains) {
                found = binding;
            }
        }
        return found;
    }

    private String attribute(SyntaxNode expression, int depth) {
        SyntaxNode object = expression.child("object").orElse(expression);
        String attribute = expression.child("attribute").map(SyntaxNode::text).orElse("");
        if (isSelf(object)) {
            return field(expression).map(found -> of(found, depth + 1)).orElse("self." + attribute);
        }
        String base = object == expression ? "" : of(object, depth + 1);
        return base.isEmpty() ? "" : base + "." + attribute;
    }

    /** What the class around a use assigns to one of its own fields, where it does so once. */
    static Optional<SyntaxNode> field(SyntaxNode use) {
        if (!isSelf(use.child("object").orElse(use))) {
            return Optional.empty();
        }
        String name = use.child("attribute").map(SyntaxNode::text).orElse("");
        List<SyntaxNode> values =
                use.around("class_definition").map(owner -> owner.all("assignment")).orElse(List.of()).stream()
                        .filter(assignment -> assignment
                                .child("left")
                                .filter(left ->
                                        left.text().matches("(self|cls)\\." + java.util.regex.Pattern.quote(name)))
                                .isPresent())
                        .flatMap(assignment -> assignment.child("right").stream())
                        .filter(value -> !value.contains(use) && !value.is("none"))
                        .toList();
        if (values.isEmpty() && name.matches("[A-Z][A-Z0-9_]*")) {
            return constant(use, name);
        }
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** What the class itself gives one of its constants, where it does so once. */
    private static Optional<SyntaxNode> constant(SyntaxNode use, String name) {
        List<SyntaxNode> values = use
                .around("class_definition")
                .flatMap(owner -> owner.child("body"))
                .map(body -> body.all("assignment"))
                .orElse(List.of())
                .stream()
                .filter(assignment -> assignment
                        .child("left")
                        .filter(left -> left.text().equals(name))
                        .isPresent())
                .filter(assignment -> PythonFile.statement(assignment)
                        .parent()
                        .flatMap(SyntaxNode::parent)
                        .filter(owner -> owner.is("class_definition"))
                        .isPresent())
                .flatMap(assignment -> assignment.child("right").stream())
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private static boolean isSelf(SyntaxNode object) {
        return object.is("identifier") && object.text().matches("self|cls");
    }

    private String call(SyntaxNode expression, int depth) {
        SyntaxNode function = expression.child("function").orElse(expression);
        if (function == expression) {
            return "";
        }
        Optional<SyntaxNode> returned = function.is("identifier") ? returned(function) : Optional.empty();
        if (returned.isPresent() && !returned.get().contains(expression)) {
            return of(returned.get(), depth + 1);
        }
        String base = of(function, depth + 1);
        return base.isEmpty() ? "" : base + "()";
    }

    /** What a function of this file gives back, where it has one such place. */
    private Optional<SyntaxNode> returned(SyntaxNode function) {
        List<Binding> bindings = scopes.of(function);
        if (bindings.size() != 1 || !bindings.get(0).is(Kind.DEFINED)) {
            return Optional.empty();
        }
        SyntaxNode definition = bindings.get(0).value().orElse(function);
        List<SyntaxNode> values = definition.all("return_statement", "yield").stream()
                .filter(found -> Scopes.function(found) == definition)
                .flatMap(found -> found.parts().stream())
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private String item(SyntaxNode expression, int depth) {
        String base =
                expression.child("value").map(value -> of(value, depth + 1)).orElse("");
        return base.isEmpty() ? "" : base + "[]";
    }
}
