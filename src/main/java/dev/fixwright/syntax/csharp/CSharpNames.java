package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.NameTable;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** Reads the places of a C# file that bind names. */
final class CSharpNames {
    static final String[] TYPES = {
        "class_declaration", "struct_declaration", "record_declaration", "interface_declaration", "enum_declaration"
    };
    static final String[] FUNCTIONS = {
        "method_declaration",
        "constructor_declaration",
        "local_function_statement",
        "lambda_expression",
        "anonymous_method_expression",
        "accessor_declaration",
        "operator_declaration",
        "property_declaration",
        "compilation_unit"
    };
    private static final String[] SCOPES = {
        "compilation_unit",
        "class_declaration",
        "struct_declaration",
        "record_declaration",
        "interface_declaration",
        "method_declaration",
        "constructor_declaration",
        "local_function_statement",
        "lambda_expression",
        "anonymous_method_expression",
        "accessor_declaration",
        "block",
        "for_statement",
        "foreach_statement",
        "using_statement",
        "catch_clause",
        "switch_section",
        "query_expression"
    };

    private final NameTable names = new NameTable((scope, name) -> false, SCOPES);

    static NameTable of(SyntaxNode root) {
        CSharpNames reader = new CSharpNames();
        List<SyntaxNode> all = root.all();
        all.forEach(reader::declare);
        all.forEach(reader::assign);
        return reader.names;
    }

    private void declare(SyntaxNode node) {
        switch (node.kind()) {
            case "variable_declarator" -> variable(node);
            case "property_declaration" -> property(node);
            case "parameter" -> named(node, Kind.PARAMETER);
            case "foreach_statement" ->
                node.child("left")
                        .filter(left -> left.is("identifier"))
                        .ifPresent(left ->
                                names.bind(node, new Binding(Kind.OTHER, left, Optional.empty(), node.child("type"))));
            case "tuple_pattern", "parenthesized_variable_designation" ->
                node.parts().stream()
                        .filter(name -> name.is("identifier"))
                        .forEach(name -> names.bind(names.scope(node), Binding.of(Kind.OTHER, name)));
            case "declaration_expression", "declaration_pattern", "catch_declaration", "recursive_pattern" ->
                named(node, Kind.OTHER);
            default -> {
                // declares nothing
            }
        }
        if (node.is("lambda_expression")) {
            node.child("parameters")
                    .filter(one -> one.is("identifier", "implicit_parameter"))
                    .ifPresent(one -> names.bind(node, Binding.of(Kind.PARAMETER, one)));
        }
    }

    private void named(SyntaxNode node, Kind kind) {
        node.child("name")
                .filter(name -> name.is("identifier"))
                .ifPresent(name ->
                        names.bind(names.scope(node), new Binding(kind, name, Optional.empty(), node.child("type"))));
    }

    private void variable(SyntaxNode node) {
        Optional<SyntaxNode> type = node.parent().flatMap(whole -> whole.child("type"));
        Optional<SyntaxNode> value = valueOf(node);
        node.child("name")
                .ifPresent(name -> names.bind(
                        names.scope(node),
                        new Binding(value.isPresent() ? Kind.ASSIGNED : Kind.DECLARED, name, value, type)));
    }

    /** What a declared variable begins with. */
    static Optional<SyntaxNode> valueOf(SyntaxNode declarator) {
        List<SyntaxNode> parts = declarator.parts();
        boolean has = declarator.childOf("=").isPresent() && parts.size() > 1;
        return has ? Optional.of(parts.get(parts.size() - 1)) : Optional.empty();
    }

    private void property(SyntaxNode node) {
        Optional<SyntaxNode> name = node.child("name");
        Optional<SyntaxNode> value = node.child("value")
                .map(found ->
                        found.is("arrow_expression_clause") && found.parts().size() == 1
                                ? found.parts().get(0)
                                : found);
        boolean fixed = value.isPresent() && !node.text().matches("(?s).*\\bset\\s*[;{=].*");
        name.ifPresent(found -> names.bind(
                names.scope(node), new Binding(fixed ? Kind.ASSIGNED : Kind.OTHER, found, value, node.child("type"))));
    }

    private void assign(SyntaxNode node) {
        if (node.is("assignment_expression")) {
            SyntaxNode left = target(node.child("left").orElse(node));
            boolean plain = node.children().stream().anyMatch(sign -> sign.is("="));
            boolean initializer = node.parent()
                    .filter(above -> above.is("initializer_expression"))
                    .isPresent();
            if (left.is("identifier") && !initializer) {
                Kind kind = plain ? Kind.ASSIGNED : Kind.GROWN;
                names.bindAgain(new Binding(kind, left, node.child("right"), Optional.empty()), names.scope(node));
            }
        } else if (node.is("argument") && node.text().matches("(ref|out)\\s+[\\w.]+")) {
            SyntaxNode last = target(node.parts().get(node.parts().size() - 1));
            if (last.is("identifier")) {
                names.bindAgain(Binding.of(Kind.OTHER, last), names.scope(node));
            }
        }
    }

    /** The name in {@code name} and {@code this.name}. */
    private static SyntaxNode target(SyntaxNode left) {
        boolean own = left.is("member_access_expression")
                && left.child("expression")
                        .filter(object -> object.text().equals("this"))
                        .isPresent();
        return own ? left.child("name").orElse(left) : left;
    }
}
