package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statements that give a variable its text, or write text into a builder, in their order. */
final class GoSqlSteps {
    private GoSqlSteps() {}

    /**
     * One expression that gives text, or goes on with it.
     *
     * @param statement the statement that it stands in
     * @param expression the expression; for {@code fmt.Fprintf} the whole call
     * @param skipped how many of its first pieces are the variable itself
     */
    record Step(SyntaxNode statement, SyntaxNode expression, Optional<GoText> text, boolean begins, int skipped) {}

    /** The name of the builder that a call writes into, or gives the text of. */
    static Optional<String> builder(GoFile file, SyntaxNode node) {
        if (!node.is("call_expression")) {
            return Optional.empty();
        }
        GoCall call = new GoCall(file, node);
        if (call.name().matches("fmt\\.Fprintf?")) {
            return call.argument(0).map(target -> target.text().replaceFirst("^&", ""));
        }
        boolean writes = call.name().matches("(strings\\.Builder|bytes\\.Buffer)\\.(WriteString|String)");
        return writes ? call.receiver().map(SyntaxNode::text) : Optional.empty();
    }

    /** The steps of a variable; empty where not all of them are in the function of the use. */
    static List<Step> ofVariable(GoFile file, SyntaxNode use) {
        Optional<Declaration> declared = file.scopes().of(use);
        if (declared.isEmpty()
                || !declared.get().is(Declaration.Kind.VARIABLE)
                || !isHere(declared.get().name(), use)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        Declaration variable = declared.get();
        if (variable.place() >= 0) {
            return List.of();
        }
        variable.value().ifPresent(value -> steps.add(step(file, variable.name(), value, true, 0)));
        for (SyntaxNode change : file.scopes().changes(variable)) {
            Optional<SyntaxNode> statement = change.around("assignment_statement");
            Optional<SyntaxNode> right = statement.flatMap(one -> one.child("right"));
            boolean single = right.filter(values -> values.parts().size() == 1).isPresent();
            if (!single || !isHere(change, use)) {
                return List.of();
            }
            SyntaxNode value = right.get().parts().get(0);
            boolean adds = statement
                    .get()
                    .child("operator")
                    .map(SyntaxNode::text)
                    .orElse("")
                    .equals("+=");
            boolean again = !adds
                    && GoText.of(file, value)
                            .filter(text ->
                                    text.pieces().get(0).expression().text().equals(use.text()))
                            .isPresent();
            steps.add(step(file, change, value, !adds && !again, again ? 1 : 0));
        }
        steps.sort(Comparator.comparingInt(one -> one.expression().start()));
        return steps;
    }

    private static boolean isHere(SyntaxNode node, SyntaxNode use) {
        return GoFile.function(node).equals(GoFile.function(use));
    }

    private static Step step(GoFile file, SyntaxNode place, SyntaxNode value, boolean begins, int skipped) {
        return new Step(GoFile.statement(place), value, GoText.whole(file, value), begins, skipped);
    }

    /** The steps of a builder; empty where it is handed on or written into in another way. */
    static List<Step> ofBuilder(GoFile file, SyntaxNode builder, SyntaxNode use) {
        Optional<Declaration> declared = file.scopes().of(builder);
        if (declared.isEmpty() || !isHere(declared.get().name(), use)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (SyntaxNode one : file.scopes().uses(declared.get())) {
            Optional<GoCall> call = one.around("call_expression").map(node -> new GoCall(file, node));
            boolean own = call.flatMap(found -> builder(file, found.node()))
                    .filter(builder.text()::equals)
                    .isPresent();
            if (!own) {
                return List.of();
            }
            GoCall written = call.get();
            if (written.method().equals("String")) {
                continue;
            }
            List<SyntaxNode> arguments = written.arguments();
            boolean format = written.method().equals("Fprintf");
            if (arguments.size()
                    < (written.receiver()
                                    .map(SyntaxNode::text)
                                    .filter("fmt"::equals)
                                    .isPresent()
                            ? 2
                            : 1)) {
                return List.of();
            }
            SyntaxNode expression = format ? written.node() : arguments.get(arguments.size() - 1);
            Optional<GoText> text = format
                    ? GoText.ofFormat(file, written.node(), arguments.get(1), arguments.subList(2, arguments.size()))
                    : GoText.whole(file, expression);
            steps.add(new Step(GoFile.statement(one), expression, text, steps.isEmpty(), 0));
        }
        return steps;
    }

    /** Another place that takes the text of a variable or a builder, which would have markers without parameters. */
    static Optional<String> otherUse(GoFile file, SyntaxNode name, List<Step> steps, SyntaxNode sink) {
        Declaration declared = file.scopes().of(name).orElseThrow();
        List<SyntaxNode> changes = file.scopes().changes(declared);
        return file.scopes().uses(declared).stream()
                .filter(use -> !sink.contains(use)
                        && !changes.contains(use)
                        && steps.stream().noneMatch(step -> step.expression().contains(use)))
                .filter(use -> isHandedOn(file, use))
                .findFirst()
                .map(use -> "the text `" + use.text() + "` is also used on line " + use.line()
                        + ", where its parameters would be missing");
    }

    private static boolean isHandedOn(GoFile file, SyntaxNode use) {
        Optional<SyntaxNode> function = GoFile.function(use);
        boolean given = use.ancestors()
                .takeWhile(above -> !function.equals(Optional.of(above)))
                .anyMatch(above -> above.is("return_statement", "short_var_declaration", "assignment_statement")
                        || above.is("argument_list"));
        return given
                && use.ancestors()
                        .filter(above -> above.is("call_expression"))
                        .noneMatch(call -> new GoCall(file, call)
                                .function()
                                .text()
                                .matches("len|(\\w+\\.)*s?log\\w*(\\.\\w+)+|fmt\\.(F?[pP]rint\\w*|Errorf)"));
    }
}
