package dev.fixwright.fix.codeinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** Says in code what a text said that was run as code. */
public final class JavaScriptCodeInjectionFixer implements JavaScriptFixer {
    private static final String TIMERS = "setTimeout|setInterval|setImmediate";

    @Override
    public String weakness() {
        return "codeinjection";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches("eval|execScript|Function|vm\\.\\w+|" + TIMERS)
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression",
                "new_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines runs a text as code");
        }
        String called = site.script().called(call.get());
        SyntaxNode code = ScriptFile.arguments(call.get()).get(0);
        if (called.matches(TIMERS)) {
            return timer(site, code);
        }
        if (!called.equals("eval")) {
            return Attempt.declined("`" + called
                    + "` runs code that is made at run time, and what it is to do cannot be said otherwise here");
        }
        return eval(site, call.get(), code);
    }

    private Attempt eval(ScriptSite site, SyntaxNode call, SyntaxNode code) {
        List<Piece> pieces = Piece.of(code);
        List<Piece.Value> values = Piece.values(code);
        if (values.isEmpty()) {
            return Attempt.declined("the code is already constant: nothing flows into it");
        }
        ScriptEdits edits = site.edit();
        String value = values.get(0).expression().text();
        boolean wrapped = pieces.size() == 3
                && pieces.get(0) instanceof Piece.Words open
                && open.text().equals("(")
                && pieces.get(2) instanceof Piece.Words close
                && close.text().matches("\\);?");
        boolean named = pieces.size() == 1
                && value.matches("(?i)(.*\\.)?\\w*(json|responseText|body|payload)(\\.toString\\(\\))?");
        if (wrapped || named) {
            edits.replace(call, "JSON.parse(" + value + ")");
            return fixed(
                    site,
                    edits,
                    "The text is read as JSON, which holds data only, instead of being run.",
                    "Text that is no strict JSON, with single quotes for one, is refused now.");
        }
        boolean property = pieces.size() == 2
                && pieces.get(0) instanceof Piece.Words path
                && path.text().matches("[A-Za-z_$][\\w$.]*\\.");
        if (property) {
            String object = ((Piece.Words) pieces.get(0)).text();
            edits.replace(call, object.substring(0, object.length() - 1) + "[" + value + "]");
            return fixed(
                    site,
                    edits,
                    "The property is read by its name instead of through code.",
                    "Only names of single properties are meant; a path with dots in it is none.");
        }
        return Attempt.declined(
                "`" + code.text() + "` may be any code, and what it is to do cannot be said otherwise here");
    }

    private Attempt timer(ScriptSite site, SyntaxNode code) {
        Optional<SyntaxNode> text = Texts.isText(code) ? Optional.of(code) : Optional.empty();
        if (text.isEmpty()) {
            return Attempt.declined("the timer already gets a function, or `" + code.text() + "` is made elsewhere");
        }
        List<Piece> pieces = Piece.of(code);
        ScriptEdits edits = site.edit();
        if (pieces.size() == 1
                && pieces.get(0) instanceof Piece.Words words
                && words.text().matches("[\\w$.]+\\([\\w$.,\\s]*\\);?")) {
            edits.replace(code, "() => " + words.text().replaceFirst(";$", ""));
            return fixed(site, edits, "The timer gets a function instead of a text that is run as code.", "");
        }
        boolean calls = pieces.size() == 3
                && pieces.get(0) instanceof Piece.Words open
                && open.text().matches("[\\w$.]+\\(['\"]")
                && pieces.get(1) instanceof Piece.Value
                && pieces.get(2) instanceof Piece.Words close
                && close.text().matches("['\"]\\);?");
        if (!calls) {
            return Attempt.declined("the timer runs `" + code.text() + "`, whose parts cannot be told apart for sure");
        }
        String function = ((Piece.Words) pieces.get(0)).text().replaceFirst("\\(.$", "");
        edits.replace(
                code,
                "() => " + function + "("
                        + ((Piece.Value) pieces.get(1)).expression().text() + ")");
        return fixed(
                site,
                edits,
                "The timer gets a function that hands the value over, instead of a text that is run as code.",
                "");
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits, String explanation, String review) {
        return review.isEmpty()
                ? site.fix(weakness(), edits, explanation)
                : site.fix(weakness(), edits, explanation, review);
    }
}
