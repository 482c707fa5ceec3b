package dev.fixwright.fix.redos;

import com.github.javaparser.ast.expr.BinaryExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.RegexLiteral;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Optional;

/** Says the same as a slow regular expression with one that needs one pass, where that is sure. */
public final class RedosFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "redos";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<RegexLiteral> literals = RegexLiteral.on(site).stream()
                .filter(literal -> literal.text().matches("(?s).*[*+}].*"))
                .toList();
        if (literals.isEmpty()) {
            boolean composed = site.nodes(BinaryExpr.class).stream()
                    .anyMatch(sum -> sum.getOperator() == BinaryExpr.Operator.PLUS);
            return Attempt.declined(
                    composed
                            ? "the regular expression is put together with values that only the running program knows"
                            : "no regular expression with a repetition is written on these lines, nor does a constant"
                                    + " there hold one");
        }
        Optional<String> slow = Optional.empty();
        JavaEdits edits = site.file().edit();
        String before = "";
        String after = "";
        for (RegexLiteral literal : literals) {
            Optional<String> quick = new QuickRegex(literal.isObserved()).of(literal.text());
            if (quick.isPresent() && literal.rewrite(edits, quick.get())) {
                before = before.isEmpty() ? literal.text() : before;
                after = after.isEmpty() ? quick.get() : after;
                continue;
            }
            slow = slow.or(() -> new QuickRegex(true).suspect(literal.text()));
        }
        if (!before.isEmpty()) {
            return fixed(edits, before, after);
        }
        String text = literals.get(0).text();
        boolean counted = text.matches("(?s).*\\)\\{.*");
        boolean clear = slow.isEmpty() && !counted && RegexReader.read(text).isPresent();
        if (clear && site.finding().rule().equals("REDOS")) {
            return Attempt.declined("each repetition in the regular expression `" + shortened(text)
                    + "` can divide a text in one way only, so it is already quick");
        }
        return Attempt.declined("what `" + shortened(slow.orElse(text))
                + "` in the regular expression is to match cannot be said otherwise with certainty");
    }

    private Attempt fixed(JavaEdits edits, String before, String after) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "`" + shortened(after) + "` matches the same texts as `" + shortened(before)
                        + "`, but can divide a text in one way only, so it needs one pass.",
                List.of()));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
