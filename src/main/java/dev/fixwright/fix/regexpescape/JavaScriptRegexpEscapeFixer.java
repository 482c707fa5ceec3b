package dev.fixwright.fix.regexpescape;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;

/** Doubles backslashes in texts of regular expressions, where a single one is lost. */
public final class JavaScriptRegexpEscapeFixer implements JavaScriptFixer {
    private static final String LOST = ".*+?^$()[]{}|/-dDsSwWbBpP";

    @Override
    public String weakness() {
        return "regexpescape";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        for (SyntaxNode text : site.nodes("string", "template_string")) {
            ScriptEdits edits = site.edit();
            String source = text.text();
            for (int i = 1; i < source.length() - 2; i++) {
                if (source.charAt(i) == '\\') {
                    i++;
                    boolean template = text.is("template_string") && "${".indexOf(source.charAt(i)) >= 0;
                    if (LOST.indexOf(source.charAt(i)) >= 0 && !template) {
                        edits.insert(text.start() + i, "\\");
                    }
                }
            }
            if (!edits.ranges().isEmpty() && isPattern(site, text)) {
                return site.fix(
                        weakness(),
                        edits,
                        "The backslashes are doubled: a text drops a single one before the regular expression sees it, and the dot"
                                + " or bracket after it kept its special meaning.",
                        "The pattern fits less than before; check that what it should match still does.");
            }
        }
        return Attempt.declined("no text of a regular expression on these lines loses a backslash");
    }

    private static boolean isPattern(ScriptSite site, SyntaxNode text) {
        SyntaxNode at = text;
        while (at.parent()
                .filter(above -> above.is(
                        "binary_expression",
                        "parenthesized_expression",
                        "array",
                        "template_substitution",
                        "template_string"))
                .isPresent()) {
            at = at.parent().get();
        }
        SyntaxNode above = at.parent().orElse(at);
        if (above.is("variable_declarator", "assignment_expression", "pair")) {
            return above.child("name").or(() -> above.child("left")).or(() -> above.child("key")).stream()
                    .anyMatch(name -> name.text().matches("(?i).*(re|regex|regexp|pattern|rx|host|url|domain)s?$")
                            || goesToPattern(site, name));
        }
        return above.is("arguments")
                && above.parent().filter(call -> makesPattern(site, call)).isPresent();
    }

    private static boolean makesPattern(ScriptSite site, SyntaxNode call) {
        return site.script().called(call).matches("RegExp|.*\\.(match|search|matchAll)")
                || call.child("function")
                        .filter(function -> function.text().endsWith(".match"))
                        .isPresent();
    }

    private static boolean goesToPattern(ScriptSite site, SyntaxNode name) {
        return site.script().bindings().binding(name).stream()
                .flatMap(binding -> site.script().bindings().uses(binding).stream())
                .anyMatch(use -> use.around("arguments")
                        .flatMap(SyntaxNode::parent)
                        .filter(call -> makesPattern(site, call))
                        .isPresent());
    }
}
