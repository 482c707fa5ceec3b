package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;

/** Random numbers of a browser's own {@code crypto} object. */
final class PageNumbers {
    private final ScriptSite site;
    private final ScriptEdits edits;

    PageNumbers(ScriptSite site, ScriptEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    void replace(SyntaxNode call) {
        boolean free = site.script().bindings().binding("crypto", call).isEmpty();
        String fraction = (free ? "" : "window.") + "crypto.getRandomValues(new Uint32Array(1))[0] / 2 ** 32";
        SyntaxNode above = call.parent().orElse(call);
        boolean alone = above.is("arguments", "variable_declarator", "return_statement", "parenthesized_expression");
        edits.replace(call, alone ? fraction : "(" + fraction + ")");
    }
}
