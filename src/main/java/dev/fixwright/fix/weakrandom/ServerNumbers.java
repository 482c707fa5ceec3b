package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

/** Random numbers of Node.js's own {@code crypto} module. */
final class ServerNumbers {
    /** More digits make a number that {@code randomInt} cannot draw at once. */
    private static final int MOST_DIGITS = 9;

    private final ScriptSite site;
    private final ScriptEdits edits;

    ServerNumbers(ScriptSite site, ScriptEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    void replace(SyntaxNode call) {
        Optional<RandomDigits> digits = RandomDigits.of(call, site);
        if (digits.isPresent()) {
            edits.replace(digits.get().expression(), text(digits.get()));
            return;
        }
        Optional<RandomUse.Range> range = RandomUse.range(call, site);
        if (range.isPresent()) {
            long from = range.get().from();
            edits.replace(
                    range.get().expression(),
                    randomInt() + "(" + from + ", " + (from + range.get().width()) + ")");
            return;
        }
        Optional<RandomUse.Whole> whole = RandomUse.whole(call, site).filter(found -> isCount(found.bound()));
        if (whole.isPresent()) {
            edits.replace(
                    whole.get().expression(),
                    randomInt() + "(" + whole.get().bound().text() + ")");
            return;
        }
        String fraction = randomInt() + "(2 ** 47) / 2 ** 47";
        SyntaxNode above = call.parent().orElse(call);
        boolean alone = above.is("arguments", "variable_declarator", "return_statement", "parenthesized_expression")
                || above.is("arrow_function", "assignment_expression");
        edits.replace(call, alone ? fraction : "(" + fraction + ")");
    }

    private String randomInt() {
        return edits.member("crypto", "randomInt");
    }

    /** Whether a bound is a whole number above zero for sure, or the length of something. */
    private boolean isCount(SyntaxNode bound) {
        if (bound.is("member_expression")) {
            return bound.child("property")
                    .filter(property -> property.text().equals("length"))
                    .isPresent();
        }
        return site.script()
                .texts()
                .constant(bound)
                .filter(text -> text.matches("[1-9]\\d{0,13}"))
                .isPresent();
    }

    private String text(RandomDigits digits) {
        int length = digits.length();
        if (digits.base() == 16) {
            return hexadecimal(length);
        }
        return length <= MOST_DIGITS
                ? randomInt() + "(36 ** " + length + ").toString(36).padStart(" + length + ", " + edits.quoted("0")
                        + ")"
                : "Array.from({ length: " + length + " }, () => " + randomInt() + "(36).toString(36)).join("
                        + edits.quoted("") + ")";
    }

    private String hexadecimal(int length) {
        String bytes = edits.member("crypto", "randomBytes");
        String all = bytes + "(" + (length + 1) / 2 + ").toString(" + edits.quoted("hex") + ")";
        return length % 2 == 0 ? all : all + ".slice(1)";
    }
}
