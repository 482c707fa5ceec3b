package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.NameTable;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the places of a Ruby file that bind names: local variables, instance variables and constants. */
final class RubyNames {
    static final String[] METHODS = {"method", "singleton_method", "program"};
    private static final String[] OWNERS = {"class", "module", "program"};
    private static final Set<String> CLOSED = Set.of("method", "singleton_method", "class", "module");
    private static final String[] SCOPES = {
        "program", "class", "module", "method", "singleton_method", "block", "do_block", "lambda"
    };

    /** A local name means nothing outside of its method; constants and names with {@code @} do. */
    private final NameTable names =
            new NameTable((scope, name) -> CLOSED.contains(scope.kind()) && !isShared(name), SCOPES);

    static NameTable of(SyntaxNode root) {
        RubyNames reader = new RubyNames();
        root.all().forEach(reader::read);
        return reader.names;
    }

    private static boolean isShared(String name) {
        return name.startsWith("@") || name.startsWith("$") || Character.isUpperCase(name.charAt(0));
    }

    private void read(SyntaxNode node) {
        switch (node.kind()) {
            case "assignment" -> node.child("left").ifPresent(left -> assign(left, node.child("right")));
            case "operator_assignment" ->
                node.child("left").ifPresent(left -> bind(left, Kind.GROWN, node.child("right")));
            case "binary" -> appended(node);
            case "call" -> concat(node);
            case "method_parameters", "block_parameters", "lambda_parameters" ->
                node.parts().forEach(this::parameter);
            case "exception_variable" -> node.parts().forEach(name -> bind(name, Kind.OTHER, Optional.empty()));
            case "for" -> node.child("pattern").ifPresent(name -> bind(name, Kind.OTHER, Optional.empty()));
            default -> {
                // binds nothing
            }
        }
    }

    private void assign(SyntaxNode left, Optional<SyntaxNode> value) {
        if (left.is("left_assignment_list")) {
            List<SyntaxNode> values = value.filter(all -> all.is("right_assignment_list"))
                    .map(SyntaxNode::parts)
                    .orElse(List.of());
            List<SyntaxNode> targets = left.parts();
            for (int i = 0; i < targets.size(); i++) {
                boolean pair = values.size() == targets.size();
                bind(
                        targets.get(i),
                        pair ? Kind.ASSIGNED : Kind.OTHER,
                        pair ? Optional.of(values.get(i)) : Optional.empty());
            }
            return;
        }
        bind(left, Kind.ASSIGNED, value.map(RubyNames::last));
    }

    /** What an assignment assigns in the end: {@code c} in {@code a = b = c}. */
    private static SyntaxNode last(SyntaxNode value) {
        return value.is("assignment")
                ? value.child("right").map(RubyNames::last).orElse(value)
                : value;
    }

    /** {@code text << value} on a line of its own. */
    private void appended(SyntaxNode node) {
        boolean statement = node.parent()
                .filter(above -> above.kind().matches(".*body.*|then|else|program|if_modifier|unless_modifier"))
                .isPresent();
        if (node.childOf("<<").isPresent() && statement) {
            node.child("left").map(RubyNames::first).ifPresent(left -> bind(left, Kind.GROWN, node.child("right")));
        }
    }

    private static SyntaxNode first(SyntaxNode left) {
        return left.is("binary") ? left.child("left").map(RubyNames::first).orElse(left) : left;
    }

    private void concat(SyntaxNode node) {
        boolean grows = node.child("method")
                .filter(name -> name.text().matches("concat|insert|prepend|replace|gsub!|sub!"))
                .isPresent();
        Optional<SyntaxNode> on = node.child("receiver").filter(name -> name.is("identifier"));
        if (grows && on.isPresent() && names.owner(on.get().text(), on.get()).isPresent()) {
            bind(on.get(), Kind.OTHER, Optional.empty());
        }
    }

    private void bind(SyntaxNode name, Kind kind, Optional<SyntaxNode> value) {
        if (name.is("identifier")) {
            names.bindAgain(new Binding(kind, name, value, Optional.empty()), names.scope(name));
        } else if (name.is("constant", "instance_variable", "class_variable", "global_variable")) {
            names.bind(name.around(OWNERS).orElse(name), new Binding(kind, name, value, Optional.empty()));
        } else if (name.is("destructured_left_assignment", "rest_assignment")) {
            name.parts().forEach(inner -> bind(inner, Kind.OTHER, Optional.empty()));
        }
    }

    private void parameter(SyntaxNode parameter) {
        SyntaxNode name =
                parameter.is("identifier") ? parameter : parameter.child("name").orElse(parameter);
        if (name.is("identifier")) {
            names.bind(names.scope(parameter), Binding.of(Kind.PARAMETER, name));
        }
        if (parameter.is("destructured_parameter")) {
            parameter.parts().forEach(this::parameter);
        }
    }
}
