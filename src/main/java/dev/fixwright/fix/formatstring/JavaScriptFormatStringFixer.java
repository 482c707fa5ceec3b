package dev.fixwright.fix.formatstring;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Keeps formats constant and hands values over as arguments. */
public final class JavaScriptFormatStringFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "formatstring";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script()
                                .called(one)
                                .matches("console\\.(log|info|warn|error|debug|trace)|util\\.format|sprintf-js\\.\\w+")
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines formats a text");
        }
        List<SyntaxNode> arguments = ScriptFile.arguments(call.get());
        SyntaxNode format = arguments.get(0);
        if (format.is("spread_element")) {
            return Attempt.declined(
                    "the format is the first of a list, `" + format.text() + "`, which is made elsewhere");
        }
        if (arguments.size() == 1) {
            return Attempt.declined("the text is the only argument, and then it is already no format");
        }
        if (Piece.values(format).stream()
                .allMatch(value ->
                        site.script().texts().constant(value.expression()).isPresent())) {
            return Attempt.declined("the format is already constant");
        }
        boolean directives = Piece.of(format).stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Words words && words.text().matches("(?s).*%[sdifjoOc].*"));
        if (directives) {
            return Attempt.declined("the format has places of its own beside the values in `" + format.text() + "`");
        }
        boolean percent = Piece.of(format).stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Words words && words.text().contains("%%"));
        if (percent) {
            return Attempt.declined("the format writes a percent sign as two, in `" + format.text() + "`");
        }
        ScriptEdits edits = site.edit();
        edits.insert(format.start(), edits.quoted("%s") + ", ");
        return site.fix(
                weakness(),
                edits,
                "The format is constant and the text is handed over as a value, so a percent sign in it means nothing.");
    }
}
