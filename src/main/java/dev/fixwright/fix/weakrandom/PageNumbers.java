package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

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
        String crypto = (free ? "" : "window.") + "crypto";
        Optional<RandomDigits> digits = RandomDigits.of(call, site);
        if (digits.isPresent()) {
            edits.replace(digits.get().expression(), text(digits.get(), crypto));
            return;
        }
        String fraction = crypto + ".getRandomValues(new Uint32Array(1))[0] / 2 ** 32";
        SyntaxNode above = call.parent().orElse(call);
        boolean alone = above.is("arguments", "variable_declarator", "return_statement", "parenthesized_expression");
        edits.replace(call, alone ? fraction : "(" + fraction + ")");
    }

    /** Each character is drawn for itself: a fraction of 32 bits has no more than six of them to offer. */
    private String text(RandomDigits digits, String crypto) {
        String number = edits.freshName("n");
        return "Array.from(" + crypto + ".getRandomValues(new Uint32Array(" + digits.length() + ")), (" + number
                + ") => (" + number + " % " + digits.base() + ").toString(" + digits.base() + ")).join("
                + edits.quoted("") + ")";
    }
}
