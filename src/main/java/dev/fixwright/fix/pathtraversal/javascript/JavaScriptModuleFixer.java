package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets only the modules of one folder be loaded by a name, and no hidden files be served. */
public final class JavaScriptModuleFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "pathtraversal";
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaScriptFixer.super.reads(finding)
                && finding.rule().matches(".*(detect-non-literal-require|hidden-files|S5691)");
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        if (!site.finding().rule().endsWith("require")) {
            return ScriptOption.change(
                    site,
                    weakness(),
                    List.of(new ScriptOption(
                            "dotfiles",
                            "allow",
                            "ignore",
                            "Files whose names begin with a dot, such as settings, are not served any more.",
                            "Check that no page needs such a file, `.well-known` for one.")),
                    "no option on these lines has hidden files served");
        }
        Optional<SyntaxNode> call = site.sink(
                one -> one.child("function")
                                .filter(function -> function.text().equals("require"))
                                .isPresent()
                        && !ScriptFile.arguments(one).isEmpty(),
                "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines loads a module");
        }
        SyntaxNode path = ScriptFile.arguments(call.get()).get(0);
        List<Piece> pieces = Piece.of(path);
        boolean inFolder = pieces.size() >= 2
                && pieces.size() <= 3
                && pieces.get(0) instanceof Piece.Words folder
                && folder.text().matches("[^.].*/|\\.{1,2}/.*/|\\./")
                && pieces.get(1) instanceof Piece.Value
                && (pieces.size() == 2
                        || pieces.get(2) instanceof Piece.Words end
                                && end.text().matches("\\.\\w+|/\\w+(\\.\\w+)?"));
        if (!inFolder) {
            return Attempt.declined("which modules `" + path.text() + "` may name cannot be told from its text");
        }
        SyntaxNode name = ((Piece.Value) pieces.get(1)).expression();
        if (!name.is("identifier", "member_expression") || isChecked(site, call.get(), name)) {
            return Attempt.declined(
                    name.is("identifier", "member_expression")
                            ? "the name `" + name.text() + "` is already checked before the module is loaded"
                            : "the name `" + name.text() + "` is made at the very place where it is used");
        }
        ScriptEdits edits = site.edit();
        edits.before(
                call.get(),
                "if (!/^[\\w-]+$/.test(" + name.text() + ")) {",
                "    throw new Error(" + edits.quoted("there is no such module") + ");",
                "}");
        return site.fix(
                weakness(),
                edits,
                "Only modules that lie in the folder itself can be loaded: their names have no slashes and no dots.",
                "Names with a dot in them are refused now, too.");
    }

    private static boolean isChecked(ScriptSite site, SyntaxNode call, SyntaxNode name) {
        String text = Pattern.quote(name.text());
        String function =
                Statements.function(call).orElse(site.site().file().root()).text();
        boolean kept = function.matches("(?s).*\\.set\\(" + text + "\\b.*");
        return function.matches("(?s).*(\\.test|" + (kept ? "" : "\\.has|")
                + "\\.includes|hasOwn(Property\\.call)?)\\((\\w+,\\s*)?" + text + "\\).*");
    }
}
