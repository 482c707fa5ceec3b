package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** Leaves out entries of archives that would be written outside their folder. */
public final class JavaScriptArchiveFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "zipslip";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> joined = site.sink(
                        one -> isEntry(site, one), "call_expression", "binary_expression", "template_string")
                .or(() -> site.nodes("identifier").stream()
                        .flatMap(name -> site.script().bindings().soleValue(name).stream())
                        .filter(value -> isEntry(site, value))
                        .findFirst());
        if (joined.isEmpty()) {
            return Attempt.declined("no path on these lines is put together of a folder and the name of an entry");
        }
        Optional<SyntaxNode> function = Statements.function(joined.get());
        if (function.filter(found ->
                        found.text().matches("(?s).*(\\.startsWith\\(|path\\.relative\\(|path\\.basename\\().*"))
                .isPresent()) {
            return Attempt.declined("the path of the entry is already checked");
        }
        ScriptEdits edits = site.edit();
        GuardedPath guard = new GuardedPath(site, edits);
        boolean declared = joined.get()
                .parent()
                .filter(above -> above.is("variable_declarator"))
                .isPresent();
        Optional<String> reason = guard.guard(
                joined.get(),
                BuiltPath.ofEntry(site, joined.get()).orElseThrow(),
                refusal(edits, joined.get(), function));
        return reason.map(Attempt::declined)
                .orElseGet(() -> site.fix(
                        weakness(),
                        edits,
                        "An entry whose path leads out of the folder is "
                                + (declared ? "refused before it is written." : "refused."),
                        "Archives with such entries are no longer unpacked as a whole."));
    }

    private static boolean isEntry(ScriptSite site, SyntaxNode node) {
        return node.text()
                        .matches(
                                "(?s).*\\b(entry|header|file|item|e|f)\\.(path|name|fileName|entryName|filename)\\b.*|.*\\b(fileName|entryName|relativePath)\\b.*")
                && BuiltPath.ofEntry(site, node).isPresent();
    }

    /** The statements that go on to the next entry. */
    private static String[] refusal(ScriptEdits edits, SyntaxNode at, Optional<SyntaxNode> function) {
        boolean loop = at.ancestors()
                .takeWhile(above -> !above.kind().contains("function") && !above.is("method_definition"))
                .anyMatch(above -> above.kind().matches("(for|for_in|while)_statement"));
        if (loop) {
            return new String[] {"continue;"};
        }
        Optional<String> next = function.flatMap(found -> Statements.parameter(found, 2))
                .filter(name -> name.matches("next|callback|cb"));
        if (next.isPresent()) {
            // The stream of an entry has to be read before there is a next one.
            String stream =
                    function.flatMap(found -> Statements.parameter(found, 1)).orElseThrow();
            return new String[] {stream + ".resume();", "return " + next.get() + "();"};
        }
        boolean callback = function.flatMap(SyntaxNode::parent)
                .filter(above -> above.is("arguments"))
                .isPresent();
        boolean drains = function.filter(found -> found.text().contains(".pipe("))
                        .flatMap(found -> Statements.parameter(found, 0))
                        .isPresent()
                && at.file().source().text().contains("unzipper");
        String entry = function.flatMap(found -> Statements.parameter(found, 0)).orElse("entry");
        String statement = callback
                ? drains ? "return " + entry + ".autodrain();" : "return;"
                : "throw new Error(" + edits.quoted("the entry leaves its folder") + ");";
        return new String[] {statement};
    }
}
