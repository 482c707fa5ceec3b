package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptEdits;
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
        BuiltPath path = BuiltPath.ofEntry(site, joined.get()).orElseThrow();
        Optional<String> safe = new EntryCheck(site, joined.get(), path).reason();
        if (safe.isPresent()) {
            return Attempt.declined(safe.get());
        }
        ScriptEdits edits = site.edit();
        Optional<String[]> refusal = new EntryRefusal(edits, joined.get()).statements();
        if (refusal.isEmpty()) {
            return Attempt.declined(
                    "an entry that is left out here has to ask for the next one, and the call of `readEntry`"
                            + " that does so stands elsewhere");
        }
        GuardedPath guard = new GuardedPath(site, edits);
        boolean declared = joined.get()
                .parent()
                .filter(above -> above.is("variable_declarator"))
                .isPresent();
        Optional<String> reason = guard.guard(joined.get(), path, refusal.get());
        return reason.map(Attempt::declined)
                .orElseGet(() -> site.fix(
                        weakness(),
                        edits,
                        "An entry whose path leads out of the folder is "
                                + (declared ? "refused before it is written." : "refused."),
                        "Archives with such entries are no longer unpacked, or without these entries."));
    }

    private static boolean isEntry(ScriptSite site, SyntaxNode node) {
        boolean named = node.text()
                .matches(
                        "(?s).*\\b(entry|header|file|item|e|f|zipEntry|member)\\.(path|name|fileName|entryName|filename)\\b.*|.*\\b(fileName|entryName|relativePath)\\b.*");
        return (named || node.all("identifier").stream().anyMatch(name -> isOfFiles(site, name)))
                && BuiltPath.ofEntry(site, node).isPresent();
    }

    /** Whether a name is drawn from the entries of an archive, as JSZip keeps them: by their names. */
    private static boolean isOfFiles(ScriptSite site, SyntaxNode name) {
        return site.script()
                .bindings()
                .binding(name)
                .map(Binding::scope)
                .flatMap(JavaScriptArchiveFixer::list)
                .map(list -> site.script().bindings().soleValue(list).orElse(list))
                .filter(list ->
                        list.text().matches("(?s)Object\\.(keys|entries|values)\\(\\s*[\\w.]+\\.files\\s*\\).*"))
                .isPresent();
    }

    /** What a loop goes through, or what the function's caller does. */
    private static Optional<SyntaxNode> list(SyntaxNode scope) {
        return scope.is("for_in_statement")
                ? scope.child("right")
                : scope.parent()
                        .filter(above -> above.is("arguments"))
                        .flatMap(SyntaxNode::parent)
                        .flatMap(call -> call.child("function"))
                        .flatMap(function -> function.child("object"));
    }
}
