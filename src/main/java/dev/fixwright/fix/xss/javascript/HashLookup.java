package dev.fixwright.fix.xss.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** An element that jQuery looks up by the end of the page's address, which old versions may read as markup. */
final class HashLookup {
    private final ScriptSite site;
    private final String weakness;

    HashLookup(ScriptSite site, String weakness) {
        this.site = site;
        this.weakness = weakness;
    }

    /** What comes of the first such call on the finding's lines; empty where there is none. */
    Optional<Attempt> attempt() {
        return site.sink(this::isLookup, "call_expression").map(this::found);
    }

    private boolean isLookup(SyntaxNode call) {
        boolean query = call.child("function")
                .filter(function -> function.text().matches("\\$|jQuery"))
                .isPresent();
        return query
                && ScriptFile.arguments(call).size() == 1
                && site.name(ScriptFile.arguments(call).get(0)).matches("((window|document|self)\\.)?location\\.hash");
    }

    private Attempt found(SyntaxNode call) {
        ScriptEdits edits = site.edit();
        SyntaxNode function = call.child("function").orElse(call);
        edits.insert(function.end(), "(document).find");
        return site.fix(
                weakness,
                edits,
                "The element is looked up in the page, so a text that begins with markup is never made into elements, whatever"
                        + " version of jQuery there is.");
    }
}
