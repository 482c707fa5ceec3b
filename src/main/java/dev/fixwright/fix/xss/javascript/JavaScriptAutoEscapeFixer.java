package dev.fixwright.fix.xss.javascript;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.List;
import java.util.Optional;

/** Has template engines encode values again. */
public final class JavaScriptAutoEscapeFixer implements JavaScriptFixer {
    private static final String DONE = "The template engine encodes the values again that it writes into pages.";
    private static final String REVIEW =
            "Where a value is markup on purpose, say so at its place in the template, such as by three braces.";
    private static final List<ScriptOption> OPTIONS = List.of(
            new ScriptOption("noEscape", "true", "false", DONE, REVIEW),
            new ScriptOption("autoescape|escapeMarkup|sanitize", "false", "true", DONE, REVIEW),
            new ScriptOption("html", "true", "false", DONE, "Markup in the text is shown as it is written now."));

    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaScriptFixer.super.reads(finding)
                && finding.rule().matches("(?i).*(escap|s5247|mustache|autoescape).*");
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> set = site.sink(
                one -> one.child("left")
                        .filter(left -> left.text().matches("(?s).*\\.(escapeMarkup|autoescape)"))
                        .isPresent(),
                "assignment_expression");
        boolean replaced = site.node(
                        one -> one.child("left")
                                .filter(left -> left.text().endsWith(".escape"))
                                .isPresent(),
                        "assignment_expression")
                .isPresent();
        if (set.isEmpty() && replaced) {
            return Attempt.declined(
                    "the encoding of every template is replaced here, perhaps for texts that are no pages; write"
                            + " values that are markup with three braces instead");
        }
        if (set.isEmpty()) {
            return ScriptOption.change(
                    site, weakness(), OPTIONS, "no option on these lines keeps values from being encoded");
        }
        SyntaxNode value = set.get().child("right").orElseThrow();
        if (!value.is("false")) {
            return Attempt.declined("values are already encoded");
        }
        ScriptEdits edits = site.edit();
        edits.replace(value, "true");
        return site.fix(weakness(), edits, DONE, REVIEW);
    }
}
