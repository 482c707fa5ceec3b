package dev.fixwright.fix.regexrange;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.RegexLiteral;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;

/** Narrows ranges such as {@code A-z} and {@code .-_} to the characters that were meant. */
public final class RegexRangeFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "regexrange";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<RegexLiteral> literals = RegexLiteral.on(site).stream()
                .filter(literal -> literal.text().contains("["))
                .toList();
        if (literals.isEmpty()) {
            return Attempt.declined("no regular expression with a range of characters is written on these lines");
        }
        String unclear = "";
        for (RegexLiteral literal : literals) {
            CharacterRanges ranges = new CharacterRanges(literal.text());
            JavaEdits edits = site.file().edit();
            if (!ranges.narrowed().equals(literal.text()) && literal.rewrite(edits, ranges.narrowed())) {
                return new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "`" + String.join("`, `", ranges.wide())
                                + "` holds more characters than it names; the expression says now which were meant.",
                        List.of("Texts with the characters in between no longer match; check that none is meant to.")));
            }
            unclear = unclear.isEmpty() && !ranges.unclear().isEmpty()
                    ? ranges.unclear().get(0)
                    : unclear;
        }
        return Attempt.declined(
                unclear.isEmpty()
                        ? "every range of characters is already within the capital letters, the small letters or the digits"
                        : "which characters the range `" + unclear + "` is meant to hold cannot be told");
    }
}
