package dev.fixwright.fix.bufferconstructor;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** Says whether a buffer gets a length or a content. */
public final class JavaScriptBufferConstructorFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "bufferconstructor";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> unchecked = site.sink(JavaScriptBufferConstructorFixer::isUnchecked, "call_expression");
        if (unchecked.isPresent()) {
            List<SyntaxNode> arguments = ScriptFile.arguments(unchecked.get());
            ScriptEdits edits = site.edit();
            edits.replace(
                    arguments.get(arguments.size() - 2).end(),
                    arguments.get(arguments.size() - 1).end(),
                    "");
            return site.fix(
                    weakness(),
                    edits,
                    "The position in the buffer is checked again.",
                    "A position outside the buffer now ends in a RangeError.");
        }
        if (site.finding().rule().endsWith("detect-buffer-noassert")) {
            return Attempt.declined("no call on these lines has a buffer leave out the check of a position");
        }
        Optional<SyntaxNode> made = site.sink(
                one -> site.script().called(one).matches("Buffer|buffer\\.Buffer")
                        && !ScriptFile.arguments(one).isEmpty(),
                "new_expression",
                "call_expression");
        if (made.isEmpty()) {
            return Attempt.declined("no buffer on these lines is made by the old constructor");
        }
        SyntaxNode value = ScriptFile.arguments(made.get()).get(0);
        String buffer = made.get()
                .child("constructor")
                .or(() -> made.get().child("function"))
                .map(SyntaxNode::text)
                .orElse("Buffer");
        boolean isContent = ScriptFile.arguments(made.get()).size() > 1 || isContent(site, value);
        boolean isLength = isLength(site, value);
        if (!isContent && !isLength && !value.is("identifier", "member_expression")) {
            return Attempt.declined("whether `" + value.text() + "` is a length or a content cannot be told");
        }
        ScriptEdits edits = site.edit();
        String arguments = made.get().child("arguments").map(SyntaxNode::text).orElse("()");
        String from = buffer + ".from" + arguments;
        String alloc = buffer + ".alloc" + arguments;
        String either = "typeof " + value.text() + " === " + edits.quoted("number") + " ? " + alloc + " : " + from;
        boolean alone = made.get()
                .parent()
                .filter(above -> above.is("variable_declarator", "return_statement"))
                .isPresent();
        edits.replace(made.get(), isContent ? from : isLength ? alloc : alone ? either : "(" + either + ")");
        return site.fix(
                weakness(),
                edits,
                isLength
                        ? "The buffer is filled with zeros, so that it shows nothing of the memory that it was before."
                        : "The buffer is made by `Buffer.from`, and a number in the place of a text no longer shows memory that was never cleared.");
    }

    private static boolean isUnchecked(SyntaxNode call) {
        List<SyntaxNode> arguments = ScriptFile.arguments(call);
        return call.child("function")
                        .filter(function -> function.text().matches("(?s).*\\.(read|write)(U?Int|Float|Double)\\w*"))
                        .isPresent()
                && arguments.size() > 1
                && arguments.get(arguments.size() - 1).text().equals("true");
    }

    private static boolean isContent(ScriptSite site, SyntaxNode value) {
        return Texts.isText(value)
                || value.is("array")
                || site.name(value)
                        .matches(
                                "string#|Buffer#|Uint8Array#|JSON\\.stringify\\(\\)|String\\(\\)|.*\\.(toString|join|digest|trim|replace|slice)\\(\\)|Buffer\\.\\w+\\(\\)");
    }

    private static boolean isLength(ScriptSite site, SyntaxNode value) {
        boolean counts = value.is("binary_expression") && value.text().matches(".*[*/-].*") && !Texts.isText(value);
        return value.is("number")
                || counts
                || site.name(value)
                        .matches(
                                "number#|.*\\.(length|size|byteLength)|Number\\(\\)|parseInt\\(\\)|Math\\.\\w+\\(\\)|Buffer\\.byteLength\\(\\)")
                || site.script()
                                .texts()
                                .constant(value)
                                .filter(text -> text.matches("\\d+"))
                                .isPresent()
                        && !value.is("string");
    }
}
