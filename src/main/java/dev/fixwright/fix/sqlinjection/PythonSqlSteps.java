package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.SyntaxEdits;
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

    /** Puts the values of one statement into the list beside the text. */
    static void gather(SyntaxEdits edits, SyntaxNode statement, boolean begins, String list, List<String> values) {
        String all = "[" + String.join(", ", values) + "]";
        if (begins) {
            edits.insertAfter(statement, list + " = " + all);
        } else if (values.size() == 1) {
            edits.insertAfter(statement, list + ".append(" + values.get(0) + ")");
        } else if (!values.isEmpty()) {
            edits.insertAfter(statement, list + ".extend(" + all + ")");
        }
    }
}
