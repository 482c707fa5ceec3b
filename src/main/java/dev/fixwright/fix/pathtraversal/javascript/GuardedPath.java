package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.ScriptRefusal;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** The check that a path stays in its folder, before it is used. */
final class GuardedPath {
    private final ScriptSite site;
    private final ScriptEdits edits;

    GuardedPath(ScriptSite site, ScriptEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    /** Whether the function asks where a path begins. */
    static boolean isGuarded(ScriptSite site, SyntaxNode use) {
        String function = Statements.function(use)
                .map(SyntaxNode::text)
                .orElse(use.file().source().text());
        return use.is("identifier") && function.contains(use.text() + ".startsWith(")
                || function.contains("path.relative(")
                || site.name(use).matches("path\\.basename\\(\\)|sanitize-filename\\(\\)");
    }

    /** Adds the check; or why it cannot stand here. */
    Optional<String> guard(SyntaxNode use, BuiltPath path) {
        Optional<String[]> refusal = refusal(use);
        if (refusal.isEmpty()) {
            return Optional.of("a path that leaves its folder could not be refused here without ending the program");
        }
        return guard(use, path, refusal.get());
    }

    /** Adds the check, which refuses by statements of the caller's. */
    Optional<String> guard(SyntaxNode use, BuiltPath path, String... refusal) {
        boolean named = site.script().bindings().topLevel(site.site().file().root()).stream()
                .anyMatch(binding -> site.name(binding.identifier()).matches("path\\.\\w+"));
        String resolve = named ? edits.member("path", "resolve") : edits.module("path") + ".resolve";
        String separator = named ? edits.member("path", "sep") : edits.module("path") + ".sep";
        String folder = path.isNormal() ? path.folder() : resolve + "(" + path.folder() + ")";
        boolean held = use != path.whole();
        boolean declared = path.whole()
                .parent()
                .filter(above -> above.is("variable_declarator"))
                .isPresent();
        String name = held ? use.text() : declared ? declaredName(path.whole()) : edits.freshName("file");
        String isFolder = lists(use) ? name + " !== " + folder + " && " : "";
        String[] check =
                ScriptRefusal.when(isFolder + "!" + name + ".startsWith(" + folder + " + " + separator + ")", refusal);
        boolean resolves = !path.isAbsolute() || !path.whole().is("call_expression");
        if (held || declared) {
            if (resolves) {
                edits.wrap(path.whole(), resolve + "(", ")");
            }
            edits.after(path.whole(), check);
            return Optional.empty();
        }
        String text = resolves
                ? resolve + "(" + path.whole().text() + ")"
                : path.whole().text();
        edits.before(use, ScriptRefusal.after("const " + name + " = " + text + ";", check));
        edits.replace(use, name);
        return Optional.empty();
    }

    /** Whether a path is one whose files are listed, as the folder's own may be. */
    private boolean lists(SyntaxNode use) {
        return use.around("call_expression")
                .filter(call -> site.script().called(call).matches(".*(readdir|opendir)(Sync)?(\\(\\))?"))
                .isPresent();
    }

    private static String declaredName(SyntaxNode whole) {
        return whole.parent()
                .flatMap(above -> above.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
    }

    /** The statements that refuse: an answer where a handler has a response, else an exception where one may be thrown. */
    private Optional<String[]> refusal(SyntaxNode use) {
        Optional<String[]> answer = ScriptRefusal.answer(edits, use, 403, "Forbidden");
        return answer.isPresent() || isCallback(use)
                ? answer
                : Optional.of(new String[] {"throw new Error(" + edits.quoted("the path leaves its folder") + ");"});
    }

    /** Whether nobody is there to catch what is thrown. */
    private static boolean isCallback(SyntaxNode use) {
        Optional<SyntaxNode> call = Statements.function(use)
                .filter(function -> function.childOf("async").isEmpty())
                .flatMap(SyntaxNode::parent)
                .filter(list -> list.is("arguments"))
                .flatMap(SyntaxNode::parent);
        return call.isPresent()
                && !call.get()
                        .text()
                        .matches(
                                "(?s)[\\w.$]+\\.(get|post|put|delete|patch|use|all|map|filter|forEach|find|some)\\(.*");
    }
}
