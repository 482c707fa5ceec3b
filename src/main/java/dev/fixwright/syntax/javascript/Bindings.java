package dev.fixwright.syntax.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a file with their scopes: block and function scopes, hoisted declarations, patterns, imports. */
public final class Bindings {
    static final String[] FUNCTIONS = {
        "function_declaration",
        "generator_function_declaration",
        "function_expression",
        "generator_function",
        "arrow_function",
        "method_definition"
    };
    private static final String[] BLOCKS = {
        "program", "statement_block", "for_statement", "for_in_statement", "switch_body", "class_static_block"
    };
    private static final Set<String> IDENTIFIERS = Set.of(
            "identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern", "type_identifier");

    private final Map<SyntaxNode, Map<String, Binding>> scopes = new HashMap<>();
    private final Map<String, List<SyntaxNode>> identifiers = new HashMap<>();

    Bindings(SyntaxNode root) {
        for (SyntaxNode node : root.all()) {
            if (IDENTIFIERS.contains(node.kind())) {
                identifiers
                        .computeIfAbsent(node.text(), name -> new ArrayList<>())
                        .add(node);
            }
            declare(node);
        }
    }

    private void declare(SyntaxNode node) {
        switch (node.kind()) {
            case "lexical_declaration", "variable_declaration" -> declareVariables(node);
            case "for_in_statement" ->
                node.child("kind")
                        .ifPresent(kind -> node.child("left")
                                .ifPresent(left -> declarePattern(left, kind(kind), node, scope(left, kind(kind)))));
            case "function_declaration",
                    "generator_function_declaration",
                    "class_declaration",
                    "abstract_class_declaration",
                    "enum_declaration" -> declareNamed(node, node.around(BLOCKS));
            case "function_expression", "generator_function", "class" -> declareNamed(node, Optional.of(node));
            case "formal_parameters" ->
                node.parent()
                        .ifPresent(function ->
                                node.parts().forEach(one -> declarePattern(one, Kind.PARAMETER, one, function)));
            case "arrow_function" ->
                node.child("parameter").ifPresent(one -> declarePattern(one, Kind.PARAMETER, one, node));
            case "catch_clause" ->
                node.child("parameter").ifPresent(one -> declarePattern(one, Kind.CAUGHT, one, node));
            case "import_statement" -> declareImports(node);
            default -> {}
        }
    }

    private void declareVariables(SyntaxNode node) {
        Kind kind = node.child("kind").map(Bindings::kind).orElse(Kind.VAR);
        for (SyntaxNode declarator : node.parts()) {
            declarator.child("name").ifPresent(name -> declarePattern(name, kind, declarator, scope(node, kind)));
        }
    }

    private static Kind kind(SyntaxNode word) {
        return switch (word.text()) {
            case "const" -> Kind.CONST;
            case "let" -> Kind.LET;
            default -> Kind.VAR;
        };
    }

    private static SyntaxNode scope(SyntaxNode at, Kind kind) {
        Optional<SyntaxNode> scope = kind == Kind.VAR ? function(at) : at.around(BLOCKS);
        return scope.orElseGet(() -> at.file().root());
    }

    private void declareNamed(SyntaxNode node, Optional<SyntaxNode> scope) {
        Kind kind = node.kind().contains("function") ? Kind.FUNCTION : Kind.CLASS;
        node.child("name").ifPresent(name -> scope.ifPresent(at -> add(name, kind, node, at)));
    }

    private void declarePattern(SyntaxNode pattern, Kind kind, SyntaxNode declaration, SyntaxNode scope) {
        switch (pattern.kind()) {
            case "identifier", "shorthand_property_identifier_pattern" -> add(pattern, kind, declaration, scope);
            case "required_parameter", "optional_parameter" ->
                pattern.child("pattern").ifPresent(inner -> declarePattern(inner, kind, declaration, scope));
            case "assignment_pattern", "object_assignment_pattern" ->
                pattern.child("left").ifPresent(inner -> declarePattern(inner, kind, declaration, scope));
            case "pair_pattern" ->
                pattern.child("value").ifPresent(inner -> declarePattern(inner, kind, declaration, scope));
            case "object_pattern", "array_pattern", "rest_pattern" ->
                pattern.parts().forEach(inner -> declarePattern(inner, kind, declaration, scope));
            default -> {}
        }
    }

    private void declareImports(SyntaxNode node) {
        SyntaxNode root = node.file().root();
        for (SyntaxNode part :
                node.all("import_clause", "namespace_import", "import_specifier", "import_require_clause")) {
            part.child("alias")
                    .or(() -> part.child("name"))
                    .or(() -> part.childOf("identifier"))
                    .ifPresent(name -> add(name, Kind.IMPORT, part, root));
        }
    }

    private void add(SyntaxNode identifier, Kind kind, SyntaxNode declaration, SyntaxNode scope) {
        Binding binding = new Binding(identifier.text(), kind, identifier, declaration, scope);
        scopes.computeIfAbsent(scope, at -> new HashMap<>()).putIfAbsent(binding.name(), binding);
    }

    /** The nearest function around a node, the whole file where there is none. */
    static Optional<SyntaxNode> function(SyntaxNode node) {
        return node.around(FUNCTIONS).or(() -> node.around("program"));
    }

    /** What an identifier means; empty for a global. */
    public Optional<Binding> binding(SyntaxNode identifier) {
        return binding(identifier.text(), identifier);
    }

    /** What a name means at a place. */
    public Optional<Binding> binding(String name, SyntaxNode at) {
        if (!identifiers.containsKey(name)) {
            return Optional.empty();
        }
        return at.ancestors()
                .map(scopes::get)
                .filter(scope -> scope != null && scope.containsKey(name))
                .map(scope -> scope.get(name))
                .findFirst();
    }

    /** The bindings of the file's own scope. */
    public List<Binding> topLevel(SyntaxNode root) {
        return List.copyOf(scopes.getOrDefault(root, Map.of()).values());
    }

    /** Whether a name stands anywhere in the file. */
    public boolean isTaken(String name) {
        return identifiers.containsKey(name);
    }

    /** Where a name that the file does not declare is used. */
    public List<SyntaxNode> globals(String name) {
        return identifiers.getOrDefault(name, List.of()).stream()
                .filter(use -> binding(use).isEmpty())
                .toList();
    }

    /** Every place but the declaration where the name stands for this binding, in the order of the text. */
    public List<SyntaxNode> uses(Binding binding) {
        return identifiers.getOrDefault(binding.name(), List.of()).stream()
                .filter(use -> use != binding.identifier())
                .filter(use -> binding(use).filter(binding::equals).isPresent())
                .toList();
    }

    /** The uses that give the name another value. */
    public List<SyntaxNode> writes(Binding binding) {
        return uses(binding).stream().filter(Bindings::isWrite).toList();
    }

    /** Whether a use of a name gives it another value. */
    public static boolean isWrite(SyntaxNode use) {
        SyntaxNode at = use;
        SyntaxNode above = at.parent().orElse(at);
        while (above.is(
                "object_pattern",
                "array_pattern",
                "pair_pattern",
                "assignment_pattern",
                "object_assignment_pattern",
                "rest_pattern",
                "parenthesized_expression")) {
            at = above;
            above = at.parent().orElse(at);
        }
        return above.is("update_expression")
                || (at.field().equals("left")
                        && above.is("assignment_expression", "augmented_assignment_expression", "for_in_statement"));
    }

    /** The only value that a variable ever has: its initializer, or its one assignment. */
    public Optional<SyntaxNode> soleValue(Binding binding) {
        if (!binding.isVariable() || binding.isPart()) {
            return Optional.empty();
        }
        List<SyntaxNode> writes = writes(binding);
        if (binding.initializer().isPresent()) {
            return writes.isEmpty() ? binding.initializer() : Optional.empty();
        }
        return writes.size() == 1
                ? writes.get(0)
                        .parent()
                        .filter(set -> set.is("assignment_expression"))
                        .flatMap(set -> set.child("right"))
                : Optional.empty();
    }

    /** The only value of a variable that an identifier names. */
    public Optional<SyntaxNode> soleValue(SyntaxNode identifier) {
        return identifier.is("identifier", "shorthand_property_identifier")
                ? binding(identifier).flatMap(this::soleValue)
                : Optional.empty();
    }

    /** The function that a name stands for, where it is declared in the file and never replaced. */
    public Optional<SyntaxNode> function(SyntaxNode identifier, boolean evenAssigned) {
        return binding(identifier)
                .filter(binding -> evenAssigned || writes(binding).isEmpty())
                .flatMap(binding -> binding.kind() == Kind.FUNCTION
                        ? Optional.of(binding.declaration())
                        : soleValue(binding).filter(value -> value.is(FUNCTIONS)));
    }
}
