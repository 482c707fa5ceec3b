package dev.fixwright.fix.hostnameregexp;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;

/** Escapes the dots of host names in regular expressions. */
public final class JavaScriptHostnameRegexpFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "hostnameregexp";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        ScriptEdits edits = site.edit();
        for (SyntaxNode node : site.nodes("regex_pattern", "string", "template_string")) {
            String dot = node.is("regex_pattern") ? "\\." : "\\\\.";
            if (!node.is("regex_pattern") && !isPattern(site, node)) {
                continue;
            }
            for (int at : HostDots.of(node.text())) {
                edits.replace(node.start() + at, node.start() + at + 1, dot);
            }
            if (!edits.ranges().isEmpty()) {
                return site.fix(
                        weakness(),
                        edits,
                        "The dots of the host name are escaped and stand for dots only, so that no other host fits.",
                        "Check that the pattern is bound to the beginning and the end of the host.");
            }
        }
        return Attempt.declined("the dots of every host name on these lines are already escaped");
    }

    private static boolean isPattern(ScriptSite site, SyntaxNode text) {
        boolean argument = text.parent()
                .filter(list -> list.is("arguments"))
                .flatMap(SyntaxNode::parent)
                .filter(call -> site.script().called(call).matches("RegExp|.*\\.(match|search|matchAll)"))
                .isPresent();
        return argument || text.text().matches("(?s).*(\\^|\\\\\\\\|\\.\\*|\\(\\?|\\[).*");
    }
}
