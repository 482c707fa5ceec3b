package dev.fixwright.fix.regexpescape;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;

/** Hands {@code \b} to the regular expression, where it ends a word, rather than a backspace. */
public final class GoRegexpEscapeFixer implements GoFixer {
    @Override
    public String weakness() {
        return "regexpescape";
    }

    @Override
    public Attempt attempt(GoSite site) {
        GoEdits edits = site.edit();
        boolean bell = false;
        for (SyntaxNode escape : site.nodes("escape_sequence")) {
            if (escape.text().equals("\\b")) {
                edits.replace(escape, "\\\\b");
            }
            bell |= escape.text().equals("\\a");
        }
        if (edits.isEmpty()) {
            return Attempt.declined(
                    bell
                            ? "`\\a` stands for a bell in the literal, and it cannot be told which of `\\\\A` and a plain `a` was meant"
                            : "there is no backspace in a regular expression on these lines");
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The expression gets `\\b`, which stands for the edge of a word; before, the literal held a backspace, which hardly any text has.",
                "The expression fits texts now that it did not fit before.");
    }
}
