package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;

/**
 * A function of the same file that runs the SQL text which it is given first, with the parameters that it is given then.
 *
 * @param runs the call in it that runs the text
 * @param takesEach whether it takes each parameter by itself, {@code *values}, and not all of them as one
 */
record PythonSqlHelper(PythonCall runs, boolean takesEach) {

    /** The function that a call calls, where it is such a one. */
    static Optional<PythonSqlHelper> of(PythonFile file, PythonCall call) {
        if (call.arguments().isEmpty() || call.arguments().get(0).is("keyword_argument", "list_splat")) {
            return Optional.empty();
        }
        return definition(file, call)
                .flatMap(function -> of(file, function, call.receiver().isPresent() ? 1 : 0));
    }

    private static Optional<SyntaxNode> definition(PythonFile file, PythonCall call) {
        boolean own = call.receiver()
                .filter(receiver -> receiver.text().matches("self|cls"))
                .isPresent();
        if (own) {
            return call.node().around("class_definition").stream()
                    .flatMap(owner -> owner.all("function_definition").stream())
                    .filter(function -> function.child("name")
                            .filter(name -> name.text().equals(call.method()))
                            .isPresent())
                    .findFirst();
        }
        List<Binding> bindings =
                call.function().is("identifier") ? file.scopes().of(call.function()) : List.of();
        return bindings.size() == 1 && bindings.get(0).is(Binding.Kind.DEFINED)
                ? bindings.get(0).value().filter(value -> value.is("function_definition"))
                : Optional.empty();
    }

    private static Optional<PythonSqlHelper> of(PythonFile file, SyntaxNode function, int first) {
        List<SyntaxNode> parameters =
                function.child("parameters").map(SyntaxNode::parts).orElse(List.of());
        if (parameters.size() != first + 2) {
            return Optional.empty();
        }
        String text = name(parameters.get(first));
        SyntaxNode second = parameters.get(first + 1);
        String values = name(second);
        boolean changed =
                file.scopes().of(text, function.child("body").orElse(function)).size() > 1;
        return file.calls(function).stream()
                .filter(call -> call.method().equals("execute")
                        && Scopes.function(call.node()) == function
                        && call.arguments().size() == 2
                        && call.arguments().get(0).text().equals(text)
                        && call.arguments().get(1).text().equals(values))
                .findFirst()
                .filter(call -> !changed)
                .map(call -> new PythonSqlHelper(call, second.is("list_splat_pattern")));
    }

    private static String name(SyntaxNode parameter) {
        return parameter.is("identifier")
                ? parameter.text()
                : parameter
                        .child("name")
                        .or(() -> parameter.parts().stream().findFirst())
                        .map(SyntaxNode::text)
                        .orElse("");
    }
}
