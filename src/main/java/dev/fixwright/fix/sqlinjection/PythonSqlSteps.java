package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.Binding.Kind;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.Scopes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of a function that build one SQL text. */
final class PythonSqlSteps {
    private PythonSqlSteps() {}

    /** One expression that gives the text, or goes on with it. */
    record Step(Binding binding, SyntaxNode expression, boolean begins) {}

    /** The statements that give a variable its text, where all of them are in the function of the sink. */
    static List<Step> of(PythonFile file, SyntaxNode name) {
        List<Step> steps = new ArrayList<>();
        for (Binding binding : file.scopes().of(name)) {
            boolean here = Scopes.function(binding.name()) == Scopes.function(name);
            Optional<SyntaxNode> value = binding.value();
            boolean gives = binding.is(Kind.ASSIGNED) || binding.is(Kind.AUGMENTED);
            if (!here || !gives || value.isEmpty()) {
                return List.of();
            }
            boolean goesOn = binding.is(Kind.AUGMENTED)
                    || BuiltText.of(file, value.get())
                            .filter(text -> text.pieces().get(0).form() == TextPiece.Form.PLUS
                                    && !text.pieces().get(0).isText()
                                    && text.pieces().get(0).expression().text().equals(name.text()))
                            .isPresent();
            steps.add(new Step(binding, value.get(), !goesOn));
        }
        return steps;
    }

    /** Whether a value of the text gets another value before the text is used. */
    static boolean changesBetween(PythonFile file, Step step, SyntaxNode use) {
        return BuiltText.of(file, step.expression()).map(BuiltText::values).orElse(List.of()).stream()
                .flatMap(piece -> piece.expression().all("identifier").stream())
                .flatMap(name -> file.scopes().of(name).stream())
                .anyMatch(binding -> binding.name().start() > step.expression().end()
                        && binding.name().end() < use.start()
                        && !binding.is(Kind.DEFINED));
    }

    /** Another place that takes the text, which would have markers without parameters. */
    static Optional<String> otherUse(PythonFile file, SyntaxNode name, List<Step> steps) {
        List<Binding> bindings = file.scopes().of(name);
        return Scopes.function(name).all("identifier").stream()
                .filter(use -> use != name && file.scopes().of(use).equals(bindings))
                .filter(use -> steps.stream()
                        .noneMatch(step -> step.binding().name() == use
                                || step.expression().contains(use)))
                .filter(PythonSqlSteps::isHandedOn)
                .findFirst()
                .map(use -> "the text `" + use.text() + "` is also used on line " + use.line()
                        + ", where its parameters would be missing");
    }

    private static boolean isHandedOn(SyntaxNode use) {
        SyntaxNode function = Scopes.function(use);
        boolean given = use.ancestors()
                .takeWhile(above -> above != function)
                .anyMatch(above -> above.is("argument_list", "return_statement", "yield", "assignment"));
        return given
                && use.around("call")
                        .filter(call ->
                                call.text().matches("(?s)print\\(.*|len\\(.*|([\\w.]+\\.)?_?log\\w*\\.\\w+\\(.*"))
                        .isEmpty();
    }
}
