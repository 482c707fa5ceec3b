package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Random numbers of Node.js's own {@code crypto} module. */
final class ServerNumbers {
    private static final int MOST_DIGITS = 9;

    private final ScriptSite site;
    private final ScriptEdits edits;

    ServerNumbers(ScriptSite site, ScriptEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    void replace(SyntaxNode call) {
        if (digits(call)) {
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

    /** {@code Math.random().toString(36).slice(2, n)}: letters and digits. */
    private boolean digits(SyntaxNode call) {
        Optional<SyntaxNode> text = RandomUse.methodCall(call, "toString")
                .filter(made -> ScriptFile.arguments(made).size() == 1)
                .filter(made -> ScriptFile.arguments(made).get(0).text().matches("36|16"));
        Optional<SyntaxNode> part = text.flatMap(made -> RandomUse.methodCall(made, "substr|substring|slice"));
        if (part.isEmpty()) {
            return false;
        }
        List<String> range = ScriptFile.arguments(part.get()).stream()
                .map(argument -> site.script().texts().constant(argument).orElse("?"))
                .toList();
        boolean known = !range.isEmpty() && range.stream().allMatch(one -> one.matches("\\d{1,2}"));
        if (!known || Integer.parseInt(range.get(0)) < 2) {
            return false;
        }
        int length = 16;
        if (range.size() == 2) {
            boolean counts = RandomUse.methodCall(text.get(), "substr").isPresent();
            length = Integer.parseInt(range.get(1)) - (counts ? 0 : Integer.parseInt(range.get(0)));
        }
        if (length < 1) {
            return false;
        }
        boolean letters = text.get().text().endsWith("36)") && length <= MOST_DIGITS;
        edits.replace(part.get(), letters ? short36(length) : hexadecimal(length));
        return true;
    }

    private String short36(int length) {
        return randomInt() + "(36 ** " + length + ").toString(36).padStart(" + length + ", " + edits.quoted("0") + ")";
    }

    private String hexadecimal(int length) {
        String bytes = edits.member("crypto", "randomBytes");
        String all = bytes + "(" + (length + 1) / 2 + ").toString(" + edits.quoted("hex") + ")";
        return length % 2 == 0 ? all : all + ".slice(1)";
    }
}
