package dev.fixwright.fix.regexinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;

/** Takes the special meaning from values that become part of a regular expression. */
public final class JavaScriptRegexInjectionFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "regexinjection";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> made = site.sink(
                one -> site.script().called(one).equals("RegExp")
                        && !ScriptFile.arguments(one).isEmpty(),
                "new_expression",
                "call_expression");
        if (made.isEmpty()) {
            return Attempt.declined("nothing on these lines makes a regular expression from a text");
        }
        SyntaxNode pattern = ScriptFile.arguments(made.get()).get(0);
        if (!Texts.isText(pattern)) {
            pattern = site.script()
                    .bindings()
                    .soleValue(pattern)
                    .filter(Texts::isText)
                    .orElse(pattern);
        }
        List<Piece.Value> values = Piece.values(pattern).stream()
                .filter(value -> !isHarmless(site, value.expression()))
                .toList();
        if (values.isEmpty()) {
            return Attempt.declined("every value in the regular expression is already escaped or constant");
        }
        for (Piece.Value value : values) {
            if (value.expression().text().matches("(?s).*\\.join\\((['\"`])\\|\\1\\)")) {
                return Attempt.declined(
                        "`" + value.expression().text() + "` is a list of alternatives, each of which would have"
                                + " to be escaped where the list is made");
            }
            if (value.expression().text().matches("(?i).*(pattern|regexp?|expression)$")) {
                return Attempt.declined(
                        "`" + value.expression().text() + "` is meant to be a regular expression of its own");
            }
        }
        ScriptEdits edits = site.edit();
        String escape = escape(site, edits);
        SyntaxNode whole = pattern;
        values.forEach(value -> edits.wrap(
                value.expression(),
                escape + "(",
                value.expression() == whole && mayBeMissing(site, whole) ? " || '')" : ")"));
        return site.fix(
                weakness(),
                edits,
                "Characters with a meaning in regular expressions are escaped, so the value stands for itself only.",
                "Nobody can search with patterns of their own any more.");
    }

    /** A value that a request may leave out: a regular expression of `undefined` fits every text, and has to go on so. */
    private static boolean mayBeMissing(ScriptSite site, SyntaxNode value) {
        String text = site.script().bindings().soleValue(value).orElse(value).text();
        return value.is("identifier", "member_expression")
                && text.matches("(?s)\\w+(\\.request)?\\.(query|body|params)\\b[\\w.]*");
    }

    private static boolean isHarmless(ScriptSite site, SyntaxNode value) {
        String name = site.name(value);
        return site.script().texts().constant(value).isPresent()
                || isConstantList(site, value)
                || value.is("regex", "number")
                || name.matches("(?i).*escape.*\\(\\)|number#|.*\\.(source|flags|length)")
                || value.text().matches("(?s).*\\.replace\\(/\\[.*\\\\\\$&['\"]\\)");
    }

    /** Whether a value joins texts that the source lists. */
    private static boolean isConstantList(ScriptSite site, SyntaxNode value) {
        return value.is("call_expression")
                && value.child("function")
                        .filter(function -> function.text().endsWith(".join"))
                        .flatMap(function -> function.child("object"))
                        .map(list -> site.script().bindings().soleValue(list).orElse(list))
                        .filter(list -> list.is("array")
                                && !list.parts().isEmpty()
                                && list.parts().stream().allMatch(part -> part.is("string")))
                        .isPresent();
    }

    private static String escape(ScriptSite site, ScriptEdits edits) {
        for (Binding binding :
                site.script().bindings().topLevel(site.site().file().root())) {
            String name = site.name(binding.identifier());
            if (name.equals("lodash") || name.equals("underscore")) {
                return binding.name() + ".escapeRegExp";
            }
            if (name.matches("escape-string-regexp|lodash\\.escapeRegExp|lodash\\.escaperegexp|lodash/escapeRegExp")) {
                return binding.name();
            }
            if (binding.name().matches("(?i)escapeRegExp?|escapeRegex|regexEscape") && !name.startsWith("~~")) {
                return binding.name();
            }
        }
        String parameter = edits.isTyped() ? "text: unknown): string" : "text)";
        return edits.function(
                "escapeRegExp",
                "function NAME(" + parameter + " {",
                "    return String(text).replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&');",
                "}");
    }
}
