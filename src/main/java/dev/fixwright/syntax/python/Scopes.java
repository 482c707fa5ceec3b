package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The scopes of a file, and every place that binds a name in them. */
public final class Scopes {
    private static final String[] SCOPES = {
        "function_definition",
        "lambda",
        "class_definition",
        "module",
        "list_comprehension",
        "set_comprehension",
        "dictionary_comprehension",
        "generator_expression"
    };
    private static final String[] FUNCTIONS = {"function_definition", "lambda", "module"};

    private final Map<SyntaxNode, Map<String, List<Binding>>> bindings = new HashMap<>();
    private final Map<SyntaxNode, Set<String>> declaredElsewhere = new HashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final SyntaxNode root;

    Scopes(SyntaxNode root) {
        this.root = root;
        List<SyntaxNode> nodes = root.all();
        for (SyntaxNode node : nodes) {
            if (node.is("global_statement", "nonlocal_statement")) {
                Set<String> names = declaredElsewhere.computeIfAbsent(scope(node), none -> new HashSet<>());
                node.parts().forEach(name -> names.add(name.text()));
            }
        }
        nodes.forEach(this::read);
    }

    private void read(SyntaxNode node) {
        switch (node.kind()) {
            case "assignment" -> node.child("left").ifPresent(left -> assign(left, assigned(node)));
            case "augmented_assignment" ->
                node.child("left")
                        .ifPresent(left ->
                                targets(left, name -> new Binding(Kind.AUGMENTED, name, node.child("right"), "")));
            case "named_expression" ->
                node.child("name").ifPresent(left -> {
                    SyntaxNode function = left.around(FUNCTIONS).orElse(root);
                    bind(function, new Binding(Kind.ASSIGNED, left, node.child("value"), ""));
                });
            case "for_statement", "for_in_clause" ->
                node.child("left").ifPresent(left -> targets(left, name -> Binding.of(Kind.OTHER, name)));
            case "as_pattern" -> entered(node);
            case "function_definition", "class_definition" ->
                node.child("name").ifPresent(name -> bind(scope(node), Binding.of(Kind.DEFINED, name, node)));
            case "parameters", "lambda_parameters" -> node.parts().forEach(this::parameter);
            case "import_statement", "import_from_statement" -> imports(node);
            case "delete_statement" ->
                node.parts().forEach(gone -> targets(gone, name -> Binding.of(Kind.OTHER, name)));
            case "case_pattern" ->
                node.childOf("dotted_name")
                        .flatMap(name -> name.childOf("identifier"))
                        .ifPresent(name -> bind(scope(node), Binding.of(Kind.OTHER, name)));
            default -> {
                // binds nothing
            }
        }
    }

    /** What an assignment assigns in the end: {@code c} in {@code a = b = c}. */
    private static Optional<SyntaxNode> assigned(SyntaxNode assignment) {
        Optional<SyntaxNode> right = assignment.child("right");
        return right.filter(value -> value.is("assignment")).isPresent() ? assigned(right.get()) : right;
    }

    private void assign(SyntaxNode left, Optional<SyntaxNode> value) {
        if (left.is("identifier")) {
            value.ifPresent(found -> bind(scope(left), Binding.of(Kind.ASSIGNED, left, found)));
            return;
        }
        List<SyntaxNode> names = left.parts();
        List<SyntaxNode> values = value.map(SyntaxNode::parts).orElse(List.of());
        boolean pairs = left.is("pattern_list", "tuple_pattern")
                && value.filter(all -> all.is("expression_list", "tuple")).isPresent()
                && names.size() == values.size();
        for (int i = 0; pairs && i < names.size(); i++) {
            assign(names.get(i), Optional.of(values.get(i)));
        }
        if (!pairs) {
            targets(left, name -> Binding.of(Kind.OTHER, name));
        }
    }

    private void entered(SyntaxNode node) {
        Optional<SyntaxNode> alias = node.child("alias");
        Optional<SyntaxNode> value = node.parts().stream().findFirst();
        boolean managed = node.parent().filter(item -> item.is("with_item")).isPresent();
        alias.flatMap(target -> target.parts().stream().findFirst()).ifPresent(name -> {
            if (name.is("identifier") && managed && value.isPresent()) {
                bind(scope(name), Binding.of(Kind.ENTERED, name, value.get()));
            } else {
                targets(name, found -> Binding.of(Kind.OTHER, found));
            }
        });
    }

    private void parameter(SyntaxNode parameter) {
        SyntaxNode name = parameter.is("identifier")
                ? parameter
                : parameter
                        .child("name")
                        .or(() -> parameter.parts().stream().findFirst())
                        .orElse(parameter);
        SyntaxNode bare = name.is("list_splat_pattern", "dictionary_splat_pattern")
                ? name.childOf("identifier").orElse(name)
                : name;
        bind(scope(parameter), new Binding(Kind.PARAMETER, bare, parameter.child("type"), ""));
    }

    private void imports(SyntaxNode node) {
        String module = node.child("module_name").map(SyntaxNode::text).orElse("");
        String lead = module.isEmpty() ? "" : module.endsWith(".") ? module : module + ".";
        for (SyntaxNode part : node.children()) {
            if (part.field().equals("name")) {
                SyntaxNode dotted =
                        part.is("aliased_import") ? part.child("name").orElse(part) : part;
                SyntaxNode first = dotted.childOf("identifier").orElse(dotted);
                Optional<SyntaxNode> alias = part.child("alias");
                String target = alias.isPresent() || !lead.isEmpty() ? lead + dotted.text() : first.text();
                bind(scope(node), Binding.imported(alias.orElse(first), target));
            }
        }
    }

    private interface Maker {
        Binding of(SyntaxNode name);
    }

    private void targets(SyntaxNode left, Maker maker) {
        if (left.is("identifier")) {
            bind(scope(left), maker.of(left));
        } else if (left.is("pattern_list", "tuple_pattern", "list_pattern", "tuple", "list", "list_splat_pattern")) {
            left.parts().forEach(part -> targets(part, maker));
        }
    }

    private void bind(SyntaxNode scope, Binding binding) {
        String name = binding.name().text();
        bound.add(name);
        SyntaxNode owner = declaredElsewhere.getOrDefault(scope, Set.of()).contains(name) ? root : scope;
        bindings.computeIfAbsent(owner, none -> new HashMap<>())
                .computeIfAbsent(name, none -> new ArrayList<>())
                .add(binding);
    }

    /** The function, lambda, comprehension, class or module that a node stands in. */
    public static SyntaxNode scope(SyntaxNode node) {
        return node.around(SCOPES).orElse(node);
    }

    /** The function around a node, else the module. */
    public static SyntaxNode function(SyntaxNode node) {
        return node.around(FUNCTIONS).orElse(node);
    }

    /** The places that bind the name which stands at {@code use}, of the nearest scope that has any. */
    public List<Binding> of(SyntaxNode use) {
        return of(use.text(), use);
    }

    /** The places that bind a name as it is seen from a node. */
    public List<Binding> of(String name, SyntaxNode from) {
        SyntaxNode scope = from.is("module") ? from : scope(from);
        boolean first = true;
        while (true) {
            boolean hidden = scope.is("class_definition") && !first;
            boolean elsewhere = declaredElsewhere.getOrDefault(scope, Set.of()).contains(name);
            List<Binding> found = bindings.getOrDefault(scope, Map.of()).getOrDefault(name, List.of());
            if (!found.isEmpty() && !hidden && !elsewhere) {
                return found;
            }
            if (scope.is("module")) {
                return List.of();
            }
            SyntaxNode outer = scope(scope);
            if (outer == scope) {
                return List.of();
            }
            scope = outer;
            first = false;
        }
    }

    /** Whether a name is bound anywhere in the file. */
    public boolean binds(String name) {
        return bound.contains(name);
    }

    /** What the module itself binds, by name. */
    Map<String, List<Binding>> ofModule() {
        return bindings.getOrDefault(root, Map.of());
    }
}
