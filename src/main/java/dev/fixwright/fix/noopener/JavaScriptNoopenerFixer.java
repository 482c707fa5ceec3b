package dev.fixwright.fix.noopener;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** Opens pages in new windows without a way back to the page that opened them. */
public final class JavaScriptNoopenerFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "noopener";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> opened = site.sink(one -> site.script().called(one).equals("open"), "call_expression");
        if (opened.isPresent()) {
            return window(site, opened.get());
        }
        for (SyntaxNode tag : site.nodes("jsx_opening_element", "jsx_self_closing_element")) {
            Optional<SyntaxNode> target =
                    attribute(tag, "target").filter(one -> one.text().contains("_blank"));
            if (target.isPresent()) {
                return link(site, tag, target.get());
            }
        }
        return Attempt.declined("no link on these lines opens a new window");
    }

    private static Optional<SyntaxNode> attribute(SyntaxNode tag, String name) {
        return tag.parts().stream()
                .filter(one -> one.is("jsx_attribute") && one.text().matches("(?s)" + name + "\\s*=.*"))
                .findFirst();
    }

    private Attempt link(ScriptSite site, SyntaxNode tag, SyntaxNode target) {
        Optional<SyntaxNode> rel = attribute(tag, "rel");
        ScriptEdits edits = site.edit();
        if (rel.isEmpty()) {
            boolean onLines = edits.ranges().layout().startsItsLine(target.start());
            String between = onLines
                    ? edits.ranges().layout().newLine()
                            + edits.ranges().layout().indentOf(target.start())
                    : " ";
            edits.insert(target.end(), between + "rel=\"noopener noreferrer\"");
            return fixed(site, edits);
        }
        Optional<SyntaxNode> text = rel.get()
                .childOf("string")
                .or(() -> rel.get()
                        .childOf("jsx_expression")
                        .filter(braces -> braces.parts().size() == 1)
                        .flatMap(braces -> braces.childOf("string")));
        if (rel.get().text().matches("(?s).*(noopener|noreferrer).*")) {
            return Attempt.declined("`" + rel.get().text() + "` already decides what the new page may reach");
        }
        if (text.isEmpty()) {
            return Attempt.declined("what `" + rel.get().text() + "` says is put together elsewhere");
        }
        String old = Texts.literal(text.get()).orElse("");
        edits.replace(text.get().start() + 1, text.get().end() - 1, (old + " noopener noreferrer").strip());
        return fixed(site, edits);
    }

    private Attempt window(ScriptSite site, SyntaxNode call) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        boolean unused =
                call.parent().filter(above -> above.is("expression_statement")).isPresent();
        boolean answer = call.parent()
                .filter(above -> above.is("arrow_function"))
                .flatMap(SyntaxNode::parent)
                .filter(above -> above.is("jsx_expression"))
                .flatMap(SyntaxNode::parent)
                .filter(above -> above.is("jsx_attribute") && above.text().matches("(?s)on[A-Z].*"))
                .isPresent();
        if (!unused && !answer) {
            return Attempt.declined("the window that is opened is used, which it could not be with `noopener`");
        }
        if (arguments.isEmpty()) {
            return Attempt.declined("the window that is opened is empty, and no page in it could reach back");
        }
        String name = arguments.size() == 1
                ? "_blank"
                : Texts.literal(arguments.get(1)).orElse("");
        if (name.matches("_(self|parent|top)")) {
            return Attempt.declined("the page takes the place of another one, and no window is opened");
        }
        if (!name.equals("_blank")) {
            return Attempt.declined("the window already has a name, by which it may be meant to be found again");
        }
        ScriptEdits edits = site.edit();
        if (arguments.size() > 2) {
            Optional<String> features = Texts.literal(arguments.get(2));
            if (features.isEmpty()) {
                return Attempt.declined("what `" + arguments.get(2).text() + "` says is put together elsewhere");
            }
            if (features.get().matches(".*(noopener|noreferrer).*")) {
                return Attempt.declined(
                        "`" + arguments.get(2).text() + "` already decides what the new page may reach");
            }
            edits.replace(
                    arguments.get(2),
                    edits.quoted((features.get().isEmpty() ? "" : features.get() + ",") + "noopener"));
            return fixed(site, edits);
        }
        edits.insert(
                arguments.get(arguments.size() - 1).end(),
                (arguments.size() == 1 ? ", " + edits.quoted("_blank") : "") + ", " + edits.quoted("noopener"));
        return fixed(site, edits);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The page that is opened cannot reach the one that opened it, nor send it elsewhere.");
    }
}
