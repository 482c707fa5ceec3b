package dev.fixwright.fix.regexpescape;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.LinkedHashSet;
import java.util.Set;

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
        for (SyntaxNode escape : escapes(site)) {
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

    /** The escapes on the reported lines, and those in other parts of the same expression. */
    private static Set<SyntaxNode> escapes(GoSite site) {
        Set<SyntaxNode> found = new LinkedHashSet<>();
        for (SyntaxNode escape : site.nodes("escape_sequence")) {
            found.add(escape);
            if (escape.text().equals("\\b")) {
                escape.around("interpreted_string_literal").ifPresent(literal -> parts(literal, found));
            }
        }
        return found;
    }

    private static void parts(SyntaxNode literal, Set<SyntaxNode> found) {
        SyntaxNode whole = literal;
        while (whole.parent().filter(above -> above.is("binary_expression")).isPresent()) {
            whole = whole.parent().orElseThrow();
        }
        SyntaxNode sum = whole;
        sum.all("interpreted_string_literal").stream()
                .filter(part -> part.ancestors()
                        .takeWhile(above -> above != sum.parent().orElse(sum))
                        .allMatch(above -> above.is("binary_expression")))
                .forEach(part -> found.addAll(part.all("escape_sequence")));
    }
}
