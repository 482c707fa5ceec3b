package dev.fixwright.fix.pathtraversal.javascript;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why the path of an archive's entry cannot leave its folder any more. */
final class EntryCheck {
    private final ScriptSite site;
    private final SyntaxNode joined;
    private final BuiltPath path;

    EntryCheck(ScriptSite site, SyntaxNode joined, BuiltPath path) {
        this.site = site;
        this.joined = joined;
        this.path = path;
    }

    /** What keeps the entry in its folder, as a reason to change nothing. */
    Optional<String> reason() {
        if (joined.all("call_expression", "identifier").stream().anyMatch(this::isLastPart)) {
            return Optional.of(
                    "`path.basename` already leaves the last part of the entry's name only, which cannot lead out of the folder");
        }
        SyntaxNode around = Statements.function(joined).orElse(joined.file().root());
        return around.all("call_expression").stream().anyMatch(this::confines)
                ? Optional.of("the function already checks where the path of the entry leads")
                : Optional.empty();
    }

    private boolean isLastPart(SyntaxNode node) {
        SyntaxNode value =
                node.is("identifier") ? site.script().bindings().soleValue(node).orElse(node) : node;
        return value.is("call_expression")
                && site.script().called(value).matches("path\\.(posix\\.)?basename")
                && ScriptFile.arguments(value).size() == 1;
    }

    private boolean confines(SyntaxNode call) {
        if (!isAsked(call)) {
            return false;
        }
        String called = call.child("function").map(SyntaxNode::text).orElse("");
        if (site.script().called(call).equals("path.relative")) {
            return ScriptFile.argument(call, 1).filter(this::isTarget).isPresent();
        }
        Optional<SyntaxNode> argument = ScriptFile.argument(call, 0);
        Optional<SyntaxNode> object = call.child("function").flatMap(function -> function.child("object"));
        if (called.endsWith(".startsWith")) {
            String end = argument.map(this::meant).map(SyntaxNode::text).orElse("");
            return object.filter(this::isTarget).isPresent() && end.matches("(?s).*(\\bsep\\)?|/['\"`]|\\bsep}`)");
        }
        boolean up = argument.flatMap(found -> site.script().texts().constant(found))
                .filter(text -> text.matches("\\.\\.[/\\\\]?"))
                .isPresent();
        return up
                && called.matches("(?s).*\\.(includes|indexOf)")
                && object.filter(found -> mentions(path.rest(), found)).isPresent();
    }

    /** Whether a condition stands on what a call answers, or a variable that a condition asks for. */
    private static boolean isAsked(SyntaxNode call) {
        return call.ancestors()
                .takeWhile(above -> !above.is("statement_block", "expression_statement", "arguments"))
                .anyMatch(above -> above.is("if_statement", "variable_declarator", "ternary_expression"));
    }

    private SyntaxNode meant(SyntaxNode node) {
        return site.script().bindings().soleValue(node).orElse(node);
    }

    private boolean isTarget(SyntaxNode node) {
        SyntaxNode value = meant(node);
        return value == joined
                || value.contains(joined)
                || value.text().equals(joined.text())
                || value.all("identifier").stream().anyMatch(name -> meant(name).contains(joined));
    }

    private static boolean mentions(String rest, SyntaxNode name) {
        return Pattern.compile("\\b" + Pattern.quote(name.text()) + "\\b")
                .matcher(rest)
                .find();
    }
}
