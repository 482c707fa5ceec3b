package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** A fixer of Java that passes the values of a call's text through a guard. */
public abstract class GuardFixer implements JavaFixer {
    /** The text that a call is given; empty for calls of another kind. */
    protected abstract Optional<Expression> text(JavaFile file, Expression call);

    /** Whether nothing harmful is left in what a call gives. */
    protected abstract boolean isSafe(MethodCallExpr call);

    /** Why a value cannot be guarded. */
    protected Optional<String> obstacle(JavaFile file, Expression text, Expression value) {
        return Optional.empty();
    }

    /**
     * A value with the guard around it.
     *
     * @param whole whether it is the whole text of the call
     */
    protected abstract String guarded(JavaFile file, JavaEdits edits, Expression value, boolean whole);

    /** Whether a text is guarded as a whole where it is used, instead of each of its values. */
    protected boolean guardsWholeTexts() {
        return false;
    }

    /** Whether guarded parts are joined by {@code concat}, which analysis of class files follows, where they may be. */
    protected boolean chains() {
        return false;
    }

    /** What to say where no call of the kind stands on the line. */
    protected abstract String nothing();

    /** What to say where every value is harmless. */
    protected abstract String already();

    /**
     * What was changed and why that ends the problem.
     *
     * @param values as the file writes them, between backticks
     */
    protected abstract String explanation(String values);

    protected abstract List<String> review();

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> texts = TextSinks.of(site, call -> text(file, call)).stream()
                .map(TextSinks.Sink::text)
                .toList();
        if (texts.isEmpty()) {
            return Attempt.declined(nothing());
        }
        JavaEdits edits = file.edit();
        GuardedTexts guarded = new GuardedTexts(file, edits, this::isSafe);
        boolean open = false;
        for (Expression text : texts) {
            for (Expression value : guarded.open(text)) {
                open = true;
                Optional<String> reason = obstacle(file, text, value);
                if (reason.isPresent()) {
                    return Attempt.declined(reason.get());
                }
            }
        }
        if (!open) {
            return Attempt.declined(already());
        }
        if (guardsWholeTexts()) {
            List<Expression> changed =
                    texts.stream().filter(text -> !guarded.open(text).isEmpty()).toList();
            changed.forEach(text -> edits.replace(text, guarded(file, edits, text, true)));
            return fixed(edits, changed.stream().map(file::text).toList());
        }
        List<Expression> chained = chains()
                ? texts.stream().filter(text -> isChain(file, guarded, text)).toList()
                : List.of();
        for (Expression text : chained) {
            Concatenation sum = Concatenation.of(file, text);
            List<String> parts = sum.parts().stream()
                    .map(part -> part.isStringLiteralExpr() ? file.text(part) : guarded(file, edits, part, false))
                    .toList();
            edits.replace(text, sum.chained(parts));
        }
        if (!chained.isEmpty()) {
            return fixed(
                    edits,
                    chained.stream()
                            .flatMap(text -> guarded.open(text).stream())
                            .map(file::text)
                            .toList());
        }
        Optional<String> reason = guarded.guard(texts, value -> guarded(file, edits, value, texts.contains(value)));
        return reason.map(Attempt::declined).orElseGet(() -> fixed(edits, List.copyOf(guarded.names())));
    }

    /** Whether a text is a sum of literals and open values alone. */
    private static boolean isChain(JavaFile file, GuardedTexts guarded, Expression text) {
        List<Expression> parts = Concatenation.of(file, text).parts();
        return parts.size() > 1
                && parts.get(0).isStringLiteralExpr()
                && parts.stream().allMatch(part -> part.isStringLiteralExpr() || guarded.isOpen(part));
    }

    private Attempt fixed(JavaEdits edits, List<String> values) {
        return new Attempt.Fixed(new Fix(
                weakness(), Patch.of(edits.patch()), explanation("`" + String.join("`, `", values) + "`"), review()));
    }
}
