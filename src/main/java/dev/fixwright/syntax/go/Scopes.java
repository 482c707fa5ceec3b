package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.Declaration.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scopes of a file: every declaration, and every use and assignment of what is declared. */
public final class Scopes {
    static final String[] FUNCTIONS = {"function_declaration", "method_declaration", "func_literal"};
    private static final String[] SCOPES = {
        "block",
        "if_statement",
        "for_statement",
        "expression_switch_statement",
        "type_switch_statement",
        "select_statement",
        "expression_case",
        "default_case",
        "type_case",
        "communication_case",
        "function_declaration",
        "method_declaration",
        "func_literal",
        "source_file"
    };

    private final SyntaxNode root;
    private final Map<SyntaxNode, Map<String, List<Declaration>>> declared = new HashMap<>();
    private final Map<Declaration, List<SyntaxNode>> uses = new HashMap<>();
    private final Map<Declaration, List<SyntaxNode>> changes = new HashMap<>();

    Scopes(SyntaxNode root) {
        this.root = root;
        List<SyntaxNode> nodes = root.all();
        nodes.forEach(this::declare);
        for (SyntaxNode node : nodes) {
            if (node.is("identifier") && !isField(node)) {
                of(node).ifPresent(found -> use(found, node));
            }
        }
    }

    private void use(Declaration found, SyntaxNode name) {
        if (found.name() == name) {
            return;
        }
        if (isTarget(name)) {
            changes.computeIfAbsent(found, none -> new ArrayList<>()).add(name);
        }
        if (!isTarget(name) || !isWrittenOnly(name)) {
            uses.computeIfAbsent(found, none -> new ArrayList<>()).add(name);
        }
    }

    /** Whether a name is the key of a struct's literal. */
    private static boolean isField(SyntaxNode name) {
        return name.parent()
                .filter(element ->
                        element.is("literal_element") && element.field().equals("key"))
                .flatMap(element -> element.around("composite_literal"))
                .flatMap(literal -> literal.child("type"))
                .filter(type -> !type.is("map_type"))
                .isPresent();
    }

    private static boolean isTarget(SyntaxNode name) {
        Optional<SyntaxNode> parent = name.parent();
        boolean listed = parent.filter(
                        list -> list.is("expression_list") && list.field().equals("left"))
                .isPresent();
        return listed
                || parent.filter(step -> step.is("inc_statement", "dec_statement"))
                        .isPresent();
    }

    /** Whether a name only gets a value: the compiler takes {@code x += 1} and {@code x++} for uses too. */
    private static boolean isWrittenOnly(SyntaxNode name) {
        return name.around("assignment_statement")
                .flatMap(statement -> statement.child("operator"))
                .map(operator -> operator.text().equals("="))
                .orElse(name.parent().filter(step -> step.is("expression_list")).isPresent());
    }

    private void declare(SyntaxNode node) {
        switch (node.kind()) {
            case "short_var_declaration" -> pairs(node, node.child("left"), node.child("right"));
            case "var_spec" -> specified(node, Kind.VARIABLE);
            case "const_spec" -> specified(node, Kind.CONSTANT);
            case "parameter_declaration", "variadic_parameter_declaration" -> parameter(node);
            case "range_clause", "receive_statement" -> {
                if (node.children().stream().anyMatch(token -> token.is(":="))) {
                    node.child("left")
                            .ifPresent(left -> left.parts()
                                    .forEach(name -> add(
                                            Kind.ELEMENT, name, node.end(), Optional.empty(), node.child("right"), 0)));
                }
            }
            case "type_switch_statement" ->
                node.child("alias")
                        .ifPresent(alias -> alias.parts()
                                .forEach(name ->
                                        add(Kind.ELEMENT, name, alias.end(), Optional.empty(), Optional.empty(), 0)));
            case "function_declaration" ->
                node.child("name")
                        .ifPresent(name -> put(new Declaration(
                                Kind.FUNCTION, name, root, 0, Optional.empty(), Optional.of(node), -1)));
            case "type_spec", "type_alias" ->
                node.child("name")
                        .ifPresent(name -> put(new Declaration(
                                Kind.TYPE, name, scope(node), 0, node.child("type"), Optional.empty(), -1)));
            default -> {
                // declares nothing
            }
        }
    }

    private void pairs(SyntaxNode node, Optional<SyntaxNode> left, Optional<SyntaxNode> right) {
        List<SyntaxNode> names = left.map(SyntaxNode::parts).orElse(List.of());
        List<SyntaxNode> values = right.map(SyntaxNode::parts).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            SyntaxNode name = names.get(i);
            boolean again = declared.getOrDefault(scope(name), Map.of()).containsKey(name.text());
            if (!again) {
                boolean own = values.size() == names.size();
                Optional<SyntaxNode> value =
                        own ? Optional.of(values.get(i)) : values.stream().findFirst();
                add(Kind.VARIABLE, name, node.end(), Optional.empty(), value, own ? -1 : i);
            }
        }
    }

    private void specified(SyntaxNode node, Kind kind) {
        List<SyntaxNode> names = node.children().stream()
                .filter(child -> child.field().equals("name") && child.is("identifier"))
                .toList();
        List<SyntaxNode> values = node.child("value").map(SyntaxNode::parts).orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            boolean own = values.size() == names.size();
            Optional<SyntaxNode> value =
                    own ? Optional.of(values.get(i)) : values.stream().findFirst();
            add(kind, names.get(i), node.end(), node.child("type"), value, own || values.isEmpty() ? -1 : i);
        }
    }

    private void parameter(SyntaxNode node) {
        Optional<SyntaxNode> function =
                node.parent().flatMap(SyntaxNode::parent).filter(found -> found.is(FUNCTIONS));
        function.ifPresent(owner -> node.children().stream()
                .filter(child -> child.field().equals("name") && child.is("identifier"))
                .forEach(name -> put(
                        new Declaration(Kind.PARAMETER, name, owner, 0, node.child("type"), Optional.empty(), -1))));
    }

    private void add(
            Kind kind, SyntaxNode name, int from, Optional<SyntaxNode> type, Optional<SyntaxNode> value, int place) {
        if (name.is("identifier") && !name.text().equals("_")) {
            SyntaxNode scope = scope(name);
            put(new Declaration(kind, name, scope, scope == root ? 0 : from, type, value, place));
        }
    }

    private void put(Declaration found) {
        declared.computeIfAbsent(found.scope(), none -> new HashMap<>())
                .computeIfAbsent(found.name().text(), none -> new ArrayList<>())
                .add(found);
    }

    private SyntaxNode scope(SyntaxNode node) {
        return node.around(SCOPES).orElse(root);
    }

    /** The declaration that a name means where it stands; empty for what another file or package declares. */
    public Optional<Declaration> of(SyntaxNode name) {
        return of(name.text(), name);
    }

    /** The declaration that a name would mean at a place. */
    public Optional<Declaration> of(String name, SyntaxNode place) {
        SyntaxNode scope = scope(place);
        while (true) {
            Optional<Declaration> found = declared.getOrDefault(scope, Map.of()).getOrDefault(name, List.of()).stream()
                    .filter(one -> one.from() <= place.start() || one.name() == place)
                    .reduce((first, second) -> second);
            if (found.isPresent() || scope == root) {
                return found;
            }
            scope = scope(scope);
        }
    }

    /** Where a declared name is read. */
    public List<SyntaxNode> uses(Declaration declaration) {
        return uses.getOrDefault(declaration, List.of());
    }

    /** Where a declared name gets another value: the identifiers on the left. */
    public List<SyntaxNode> changes(Declaration declaration) {
        return changes.getOrDefault(declaration, List.of());
    }

    /** What the file declares for its package under a name. */
    Optional<Declaration> ofPackage(String name) {
        return declared.getOrDefault(root, Map.of()).getOrDefault(name, List.of()).stream()
                .findFirst();
    }
}
