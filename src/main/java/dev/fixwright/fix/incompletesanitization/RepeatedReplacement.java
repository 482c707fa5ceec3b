package dev.fixwright.fix.incompletesanitization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;

/** Repeats a removal until nothing changes: what is left over may grow together to what was removed. */
final class RepeatedReplacement {
    private final ScriptSite site;
    private final SyntaxNode call;

    RepeatedReplacement(ScriptSite site, SyntaxNode call) {
        this.site = site;
        this.call = call;
    }

    Attempt attempt(String weakness) {
        SyntaxNode whole = whole();
        SyntaxNode base = base(whole);
        SyntaxNode statement = Statements.around(whole).orElse(whole);
        if (statement
                .parent()
                .filter(loop -> loop.parent()
                        .filter(above -> above.is("do_statement", "while_statement"))
                        .isPresent())
                .isPresent()) {
            return Attempt.declined("the removal is already repeated in a loop");
        }
        SyntaxNode above = whole.parent().orElse(whole);
        String steps = site.site().file().source().text().substring(base.end(), whole.end());
        if (site.script()
                .syntax()
                .source()
                .text()
                .substring(whole.start(), whole.end())
                .contains("\n")) {
            return Attempt.declined("the removal is written over several lines, which would have to move into a loop");
        }
        ScriptEdits edits = site.edit();
        boolean sets = above.is("assignment_expression")
                && above.parent().filter(one -> one.is("expression_statement")).isPresent()
                && above.child("left")
                        .filter(left -> left.is("identifier") && left.text().equals(base.text()))
                        .isPresent();
        if (sets) {
            loop(edits, statement, base.text(), steps, "");
            return fixed(weakness, edits);
        }
        boolean declares = above.is("variable_declarator")
                && statement.parts().size() == 1
                && above.child("name").filter(name -> name.is("identifier")).isPresent();
        boolean returns = above.is("return_statement");
        if (!declares && !returns) {
            return Attempt.declined(
                    "the text without the removed parts is used at once: `" + short60(statement.text()) + "`");
        }
        String name = returns
                ? edits.freshName("text")
                : above.child("name").map(SyntaxNode::text).orElse("");
        String head = "let " + name + " = " + base.text() + ";";
        loop(edits, statement, name, steps, head);
        if (returns) {
            edits.insert(
                    statement.end(),
                    edits.ranges().layout().newLine()
                            + edits.ranges().layout().indentOf(statement.start())
                            + edits.line("return " + name + ";"));
        }
        return fixed(weakness, edits);
    }

    private static String short60(String text) {
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    private void loop(ScriptEdits edits, SyntaxNode statement, String name, String steps, String head) {
        String before = edits.freshName("before");
        edits.replaceStatement(
                statement,
                head,
                "let " + before + (edits.isTyped() ? ": string" : "") + ";",
                "do {",
                "    " + before + " = " + name + ";",
                "    " + name + " = " + name + steps + ";",
                "} while (" + name + " !== " + before + ");");
    }

    /** The last of several replacements in a row. */
    private SyntaxNode whole() {
        SyntaxNode at = call;
        while (true) {
            Optional<SyntaxNode> next = at.parent()
                    .filter(member -> member.is("member_expression"))
                    .flatMap(SyntaxNode::parent)
                    .filter(outer -> outer.is("call_expression")
                            && outer.text().contains(".replace(")
                            && ScriptFile.arguments(outer).size() == 2);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
    }

    /** What the first of several replacements in a row is done on. */
    private static SyntaxNode base(SyntaxNode whole) {
        SyntaxNode at = whole;
        while (at.is("call_expression")
                && at.child("function")
                        .flatMap(function -> function.child("property"))
                        .filter(name -> name.text().equals("replace"))
                        .isPresent()) {
            at = at.child("function")
                    .flatMap(function -> function.child("object"))
                    .orElseThrow();
        }
        return at;
    }

    private Attempt fixed(String weakness, ScriptEdits edits) {
        return site.fix(
                weakness,
                edits,
                "The parts are removed again and again until none is left, so nothing can grow together from what remains.",
                "For HTML of strangers a sanitizer library is better than any pattern.");
    }
}
