package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What expressions stand for, written one way whatever they are called in the file.
 *
 * <p>A module's member is {@code child_process.exec}, whether it came by require, import, alias or pattern; what a call
 * gave ends with {@code ()}, as in {@code mysql.createPool().query}; what a class made, or a typed name, with {@code #}, as
 * in {@code pg.Pool#.query}. A global stands for itself, any other name has {@code ~} before it. Empty where there is none.
 */
final class Names {
    private static final int DEPTH = 16;
    private static final Map<String, String> ONE_NAME = Map.of(
            "mysql2/promise", "mysql2", "fs/promises", "fs.promises", "promise-mysql", "mysql", "fs-extra", "fs");

    private final Bindings bindings;
    private final Texts texts;

    Names(Bindings bindings, Texts texts) {
        this.bindings = bindings;
        this.texts = texts;
    }

    String of(SyntaxNode expression) {
        return of(expression, DEPTH);
    }

    private String of(SyntaxNode node, int depth) {
        if (depth == 0) {
            return "";
        }
        return switch (node.kind()) {
            case "identifier",
                    "shorthand_property_identifier",
                    "shorthand_property_identifier_pattern",
                    "type_identifier" -> ofName(node, depth);
            case "member_expression", "nested_type_identifier" -> ofMember(node, depth);
            case "subscript_expression" ->
                node.child("index")
                        .flatMap(Texts::literal)
                        .flatMap(key -> node.child("object").map(object -> member(of(object, depth - 1), key)))
                        .orElse("");
            case "call_expression" -> ofCall(node, depth);
            case "new_expression" ->
                node.child("constructor").map(made -> of(made, depth - 1) + "#").orElse("");
            case "parenthesized_expression",
                    "await_expression",
                    "as_expression",
                    "non_null_expression",
                    "satisfies_expression" ->
                node.parts().stream()
                        .findFirst()
                        .map(inner -> of(inner, depth - 1))
                        .orElse("");
            case "this" -> "this";
            default -> "";
        };
    }

    private static String member(String object, String property) {
        return object.isEmpty()
                ? ""
                : object.equals("globalThis") || object.equals("window") ? property : object + "." + property;
    }

    private String ofMember(SyntaxNode node, int depth) {
        SyntaxNode object = node.child("object").or(() -> node.child("module")).orElse(node);
        String property = node.child("property")
                .or(() -> node.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
        if (object == node) {
            return "";
        }
        if (object.is("this")) {
            return ofField(node, property, depth);
        }
        String of = of(object, depth - 1);
        return property.equals("default") && !of.startsWith("~") ? of : member(of, property);
    }

    private String ofCall(SyntaxNode node, int depth) {
        SyntaxNode function = node.child("function").orElse(node);
        List<SyntaxNode> arguments = ScriptFile.arguments(node);
        boolean loads = function.is("import")
                || (function.text().equals("require")
                        && bindings.binding(function).isEmpty());
        if (loads) {
            return arguments.stream()
                    .findFirst()
                    .flatMap(texts::constant)
                    .map(Names::module)
                    .orElse("");
        }
        if (function == node) {
            return "";
        }
        String of = of(function, depth - 1);
        if (of.equals("util.promisify") && !arguments.isEmpty()) {
            return "promised " + of(arguments.get(0), depth - 1);
        }
        return of.isEmpty() ? "" : of + "()";
    }

    /** A module's one name, without the prefix of the platform's own. */
    static String module(String source) {
        String bare = source.startsWith("node:") ? source.substring(5) : source;
        return ONE_NAME.getOrDefault(bare, bare);
    }

    private String ofName(SyntaxNode node, int depth) {
        Optional<Binding> binding = bindings.binding(node);
        return binding.isEmpty() ? node.text() : ofBinding(binding.get(), depth);
    }

    private String ofBinding(Binding binding, int depth) {
        String unknown = "~" + binding.name();
        switch (binding.kind()) {
            case IMPORT:
                return ofImport(binding);
            case PARAMETER:
                return ofParameter(binding, depth);
            case CONST, LET, VAR:
                break;
            default:
                return unknown;
        }
        Optional<SyntaxNode> type = binding.declaration().child("type");
        Optional<String> path = binding.path().map(keys -> String.join(".", keys));
        Optional<SyntaxNode> value =
                binding.isPart() && bindings.writes(binding).isEmpty()
                        ? binding.initializer()
                        : bindings.soleValue(binding);
        if (value.isEmpty() || path.isEmpty()) {
            return type.map(found -> ofType(found, depth))
                    .filter(found -> !found.isEmpty())
                    .orElse(unknown);
        }
        String of = of(value.get(), depth - 1);
        if (of.isEmpty()) {
            return type.map(found -> ofType(found, depth))
                    .filter(found -> !found.isEmpty())
                    .orElse(unknown);
        }
        return path.get().isEmpty() ? of : of + "." + path.get();
    }

    private static String ofImport(Binding binding) {
        SyntaxNode part = binding.declaration();
        String module = part.around("import_statement")
                .flatMap(found -> found.child("source").or(() -> part.child("source")))
                .flatMap(Texts::literal)
                .map(Names::module)
                .orElse("");
        if (!part.is("import_specifier")) {
            return module;
        }
        String name = part.child("name").map(SyntaxNode::text).orElse("");
        return name.equals("default") ? module : module + "." + name;
    }

    private String ofParameter(Binding binding, int depth) {
        Optional<String> path = binding.path().map(keys -> String.join(".", keys));
        if (path.isEmpty() || !path.get().isEmpty()) {
            return "~" + path.map(found -> "." + found).orElse(binding.name());
        }
        return binding.declaration()
                .child("type")
                .map(type -> ofType(type, depth))
                .filter(found -> !found.isEmpty())
                .orElse("~" + binding.name());
    }

    /** The instance that a type annotation promises. */
    private String ofType(SyntaxNode annotation, int depth) {
        for (SyntaxNode type : annotation.parts()) {
            switch (type.kind()) {
                case "type_identifier", "nested_type_identifier":
                    return of(type, depth - 1) + "#";
                case "predefined_type":
                    return type.text() + "#";
                case "generic_type":
                    return type.child("name")
                            .map(name -> of(name, depth - 1) + "#")
                            .orElse("");
                case "union_type":
                    return ofType(type, depth);
                default:
                    break;
            }
        }
        return "";
    }

    private String ofField(SyntaxNode access, String property, int depth) {
        Optional<SyntaxNode> body = access.around("class_body");
        if (body.isEmpty()) {
            return "this." + property;
        }
        for (SyntaxNode member : body.get().parts()) {
            boolean named = member.child("name")
                    .or(() -> member.child("property"))
                    .filter(name -> name.text().equals(property))
                    .isPresent();
            if (named && member.is("field_definition", "public_field_definition")) {
                String of = member.child("value")
                        .map(value -> of(value, depth - 1))
                        .filter(found -> !found.isEmpty())
                        .or(() -> member.child("type").map(type -> ofType(type, depth)))
                        .orElse("");
                if (!of.isEmpty()) {
                    return of;
                }
            }
        }
        return ofConstructor(body.get(), property, depth);
    }

    private String ofConstructor(SyntaxNode body, String property, int depth) {
        for (SyntaxNode parameter : body.all("required_parameter")) {
            boolean own =
                    parameter.childOf("accessibility_modifier", "readonly").isPresent()
                            && parameter
                                    .child("pattern")
                                    .filter(name -> name.text().equals(property))
                                    .isPresent();
            if (own) {
                return parameter
                        .child("type")
                        .map(type -> ofType(type, depth))
                        .filter(found -> !found.isEmpty())
                        .orElse("this." + property);
            }
        }
        List<SyntaxNode> set = body.all("assignment_expression").stream()
                .filter(one -> one.child("left")
                        .filter(left -> left.text().equals("this." + property))
                        .isPresent())
                .toList();
        String of = set.size() == 1
                ? set.get(0).child("right").map(value -> of(value, depth - 1)).orElse("")
                : "";
        return of.isEmpty() ? "this." + property : of;
    }
}
