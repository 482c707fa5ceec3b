package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.Declaration.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of expressions, as far as declarations of the package and a table of known functions tell. */
final class GoTypes {
    private static final int DEPTH = 12;
    private static final Set<String> BUILTIN = Set.of(
            "string",
            "bool",
            "byte",
            "rune",
            "error",
            "any",
            "int",
            "int8",
            "int16",
            "int32",
            "int64",
            "uint",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uintptr",
            "float32",
            "float64",
            "complex64",
            "complex128");
    private static final Set<String> COMPARED = Set.of("==", "!=", "<", ">", "<=", ">=", "&&", "||");

    private final GoFile file;

    GoTypes(GoFile file) {
        this.file = file;
    }

    String of(SyntaxNode expression) {
        return of(expression, 0);
    }

    private String of(SyntaxNode expression, int depth) {
        SyntaxNode bare = GoFile.bare(expression);
        if (depth > DEPTH) {
            return "";
        }
        return switch (bare.kind()) {
            case "interpreted_string_literal", "raw_string_literal" -> "string";
            case "int_literal" -> "int";
            case "float_literal" -> "float64";
            case "rune_literal" -> "rune";
            case "true", "false" -> "bool";
            case "identifier" -> name(bare, depth);
            case "selector_expression" -> field(bare, depth);
            case "call_expression" -> result(bare, 0, depth);
            case "composite_literal", "type_conversion_expression", "type_assertion_expression" ->
                bare.child("type").map(this::written).orElse("");
            case "unary_expression" -> unary(bare, depth);
            case "binary_expression" -> binary(bare, depth);
            case "index_expression" ->
                element(bare.child("operand").map(list -> of(list, depth + 1)).orElse(""));
            case "slice_expression" ->
                bare.child("operand").map(list -> of(list, depth + 1)).orElse("");
            case "func_literal" -> "func";
            default -> "";
        };
    }

    private String name(SyntaxNode name, int depth) {
        return file.declaration(name).map(found -> declared(found, depth)).orElse("");
    }

    private static String declared(GoFile.Found found, int depth) {
        GoTypes types = new GoTypes(found.file());
        Declaration declaration = found.declaration();
        if (declaration.type().isPresent()) {
            String type = types.written(declaration.type().get());
            boolean many = declaration
                    .name()
                    .parent()
                    .filter(one -> one.is("variadic_parameter_declaration"))
                    .isPresent();
            return many ? "[]" + type : type;
        }
        if (declaration.is(Kind.ELEMENT)) {
            return types.ranged(declaration, depth);
        }
        Optional<SyntaxNode> value = declaration.value().filter(one -> !one.is("function_declaration"));
        if (value.isEmpty()) {
            return "";
        }
        int place = Math.max(declaration.place(), 0);
        SyntaxNode bare = GoFile.bare(value.get());
        if (bare.is("call_expression")) {
            return types.result(bare, place, depth + 1);
        }
        return place == 0 ? types.of(bare, depth + 1) : "bool";
    }

    private String ranged(Declaration declaration, int depth) {
        String over = declaration.value().map(list -> of(list, depth + 1)).orElse("");
        List<SyntaxNode> names =
                declaration.name().parent().map(SyntaxNode::parts).orElse(List.of());
        boolean first = !names.isEmpty() && names.get(0) == declaration.name();
        if (first && !over.startsWith("map[")) {
            return over.isEmpty() || over.startsWith("chan") ? "" : "int";
        }
        if (first) {
            return over.substring("map[".length(), Math.max(over.indexOf(']'), "map[".length()));
        }
        return over.equals("string") ? "rune" : element(over);
    }

    private static String element(String type) {
        if (type.equals("string")) {
            return "byte";
        }
        if (type.matches("net/url\\.Values|net/http\\.Header")) {
            return "[]string";
        }
        int end = type.indexOf(']');
        return type.startsWith("[") || type.startsWith("map[") ? type.substring(end + 1) : "";
    }

    private String unary(SyntaxNode node, int depth) {
        String inner =
                node.child("operand").map(operand -> of(operand, depth + 1)).orElse("");
        return switch (node.child("operator").map(SyntaxNode::text).orElse("")) {
            case "&" -> inner.isEmpty() ? "" : "*" + inner;
            case "*" -> inner.replaceFirst("^\\*", "");
            case "!" -> "bool";
            case "<-" -> inner.replaceFirst("^(<-)?chan(<-)? ?", "");
            default -> inner;
        };
    }

    private String binary(SyntaxNode node, int depth) {
        if (COMPARED.contains(node.child("operator").map(SyntaxNode::text).orElse(""))) {
            return "bool";
        }
        SyntaxNode left = node.child("left").orElse(node);
        SyntaxNode right = node.child("right").orElse(node);
        String first = of(left, depth + 1);
        return left.is("int_literal") || first.isEmpty() ? of(right, depth + 1) : first;
    }

    private String field(SyntaxNode node, int depth) {
        String meaning = file.meaning(node);
        if (!meaning.isEmpty()) {
            return KnownTypes.result(meaning, 0);
        }
        String owner = node.child("operand")
                .map(operand -> of(operand, depth + 1))
                .orElse("")
                .replaceFirst("^\\*", "");
        String name = node.child("field").map(SyntaxNode::text).orElse("");
        return owner.startsWith(".") ? ofStruct(owner.substring(1), name) : KnownTypes.result(owner + "." + name, 0);
    }

    private String ofStruct(String struct, String field) {
        Optional<GoFile.Found> found = file.ofPackage(struct);
        List<SyntaxNode> fields = found.flatMap(one -> one.declaration().type())
                .map(type -> type.all("field_declaration"))
                .orElse(List.of());
        for (SyntaxNode one : fields) {
            GoTypes types = new GoTypes(found.get().file());
            String type = one.child("type").map(types::written).orElse("");
            List<SyntaxNode> names = one.children().stream()
                    .filter(child -> child.field().equals("name"))
                    .toList();
            boolean embedded = names.isEmpty() && type.matches("(?s).*\\b" + field);
            if (embedded || names.stream().anyMatch(name -> name.text().equals(field))) {
                return type;
            }
        }
        return "";
    }

    private String result(SyntaxNode node, int place, int depth) {
        GoCall call = new GoCall(file, node);
        SyntaxNode function = call.function();
        if (function.is("identifier")) {
            return ofFunction(call, function, place);
        }
        if (!function.is("selector_expression")) {
            return "";
        }
        String meaning = file.meaning(function);
        if (!meaning.isEmpty()) {
            return KnownTypes.result(meaning, place);
        }
        String owner = call.receiver()
                .map(operand -> of(operand, depth + 1))
                .orElse("")
                .replaceFirst("^\\*", "");
        return owner.startsWith(".")
                ? methods(owner.substring(1), call.method(), place)
                : KnownTypes.result(owner + "." + call.method(), place);
    }

    private String ofFunction(GoCall call, SyntaxNode function, int place) {
        Optional<GoFile.Found> found = file.declaration(function);
        if (found.isPresent()) {
            Declaration declaration = found.get().declaration();
            return declaration.is(Kind.TYPE)
                    ? "." + function.text()
                    : declaration
                            .value()
                            .map(made -> new GoTypes(found.get().file()).results(made))
                            .filter(types -> place < types.size())
                            .map(types -> types.get(place))
                            .orElse("");
        }
        return switch (function.text()) {
            case "len", "cap", "copy" -> "int";
            case "make" -> call.argument(0).map(this::written).orElse("");
            case "new" -> call.argument(0).map(type -> "*" + written(type)).orElse("");
            case "append" -> call.argument(0).map(this::of).orElse("");
            default -> BUILTIN.contains(function.text()) ? function.text() : "";
        };
    }

    private String methods(String type, String method, int place) {
        return file.files()
                .flatMap(one -> one.root().parts().stream()
                        .filter(found -> found.is("method_declaration")
                                && found.child("name")
                                        .filter(name -> name.text().equals(method))
                                        .isPresent()
                                && found.child("receiver")
                                        .filter(receiver -> receiver.text().matches("(?s).*\\b" + type + "\\b.*"))
                                        .isPresent())
                        .map(found -> new GoTypes(one).results(found)))
                .findFirst()
                .filter(types -> place < types.size())
                .map(types -> types.get(place))
                .orElse("");
    }

    /** The types of what a function gives back. */
    List<String> results(SyntaxNode function) {
        Optional<SyntaxNode> result = function.child("result");
        if (result.isEmpty()) {
            return List.of();
        }
        if (!result.get().is("parameter_list")) {
            return List.of(written(result.get()));
        }
        List<String> types = new ArrayList<>();
        for (SyntaxNode one : result.get().parts()) {
            long names = one.children().stream()
                    .filter(child -> child.field().equals("name"))
                    .count();
            String type = one.child("type").map(this::written).orElse("");
            for (int i = 0; i < Math.max(names, 1); i++) {
                types.add(type);
            }
        }
        return types;
    }

    String written(SyntaxNode type) {
        return switch (type.kind()) {
            case "pointer_type" ->
                "*" + (type.parts().isEmpty() ? "" : written(type.parts().get(0)));
            case "qualified_type", "selector_expression" -> {
                String meaning = file.meaning(type);
                yield meaning.isEmpty() ? type.text() : meaning;
            }
            case "type_identifier", "identifier" -> BUILTIN.contains(type.text()) ? type.text() : "." + type.text();
            case "slice_type" -> "[]" + type.child("element").map(this::written).orElse("");
            case "array_type" ->
                "[" + type.child("length").map(SyntaxNode::text).orElse("...") + "]"
                        + type.child("element").map(this::written).orElse("");
            case "map_type" ->
                "map[" + type.child("key").map(this::written).orElse("") + "]"
                        + type.child("value").map(this::written).orElse("");
            case "generic_type" -> type.child("type").map(this::written).orElse("");
            case "parenthesized_type" ->
                type.parts().isEmpty() ? "" : written(type.parts().get(0));
            case "struct_type", "interface_type", "function_type", "channel_type" -> type.text();
            default -> type.text();
        };
    }
}
