package dev.fixwright.fix.debugmode;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has Express show the insides of errors on the machines of developers only. */
public final class JavaScriptDebugModeFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "debugmode";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> handler =
                site.sink(one -> site.script().called(one).equals("errorhandler"), "call_expression");
        Optional<SyntaxNode> statement =
                handler.flatMap(Statements::around).filter(found -> found.is("expression_statement"));
        if (handler.isPresent() && statement.isEmpty()) {
            return Attempt.declined("the handler that shows the insides of errors is put to use elsewhere");
        }
        if (statement.isEmpty()) {
            return Attempt.declined("nothing on these lines shows the insides of errors");
        }
        if (statement.get().around("if_statement").isPresent()) {
            return Attempt.declined("the insides of errors are already shown under a condition only");
        }
        boolean alone = statement
                .get()
                .text()
                .matches("(?s)[\\w.]+\\.use\\(\\s*(['\"][^'\"]*['\"],\\s*)?"
                        + Pattern.quote(handler.get().text()) + ",?\\s*\\);?");
        if (!alone) {
            return Attempt.declined("the statement does more than to show the insides of errors");
        }
        ScriptEdits edits = site.edit();
        String unit = edits.ranges().layout().unit();
        String newLine = edits.ranges().layout().newLine();
        String indent = edits.ranges().layout().indentOf(statement.get().start());
        edits.insert(
                statement.get().start(),
                edits.line("if (process.env.NODE_ENV === 'development') {") + newLine + indent + unit);
        if (!statement.get().text().contains("`")) {
            Pattern.compile("\n(?=[^\r\n])")
                    .matcher(statement.get().text())
                    .results()
                    .forEach(line -> edits.insert(statement.get().start() + line.end(), unit));
        }
        edits.insert(statement.get().end(), newLine + indent + "}");
        return site.fix(
                weakness(),
                edits,
                "Stack traces go to visitors on the machines of developers only; elsewhere Express answers without them.",
                "Developers need `NODE_ENV=development` to see them.");
    }
}
