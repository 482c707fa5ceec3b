package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.NeverNull;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;

/** A value written so that it stands for itself in a regular expression; wildcards that the code translates stay. */
final class QuotedValue {
    /** Text that has a meaning of its own in a regular expression, so that putting it into a value makes a pattern of it. */
    private static final String MEANING = "(?s).*[.*+?|(\\[^$].*";

    private final JavaFile file;
    private final JavaEdits edits;
    private final Constants constants;

    QuotedValue(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
        this.constants = new Constants(file);
    }

    /** Why a value cannot be quoted where it stands. */
    Optional<String> obstacle(Expression value, RegexPlaces.Place place) {
        if (place == RegexPlaces.Place.CHARACTER_CLASS) {
            return Optional.of("`" + file.text(value) + "` stands between square brackets, where it may name a range of"
                    + " characters");
        }
        if (place == RegexPlaces.Place.COUNT) {
            return Optional.of("`" + file.text(value) + "` is a count between braces and no text that could be quoted");
        }
        if (value instanceof NameExpr name) {
            return translation(name)
                    .filter(found -> wildcards(found).isEmpty() || isUsedElsewhere(name))
                    .map(found -> "`" + file.text(value) + "` is made of `" + file.text(found)
                            + "`, which puts a regular expression into it on purpose");
        }
        return translates(value) && wildcards(value).isEmpty()
                ? Optional.of("`" + file.text(value) + "` puts a regular expression into the value on purpose")
                : Optional.empty();
    }

    private Optional<Expression> translation(NameExpr name) {
        return Variables.soleValue(name).filter(this::translates);
    }

    private static boolean isUsedElsewhere(NameExpr name) {
        return Variables.declaration(name)
                .filter(found -> found.isLocal() && Variables.uses(found).size() == 1)
                .isEmpty();
    }

    String write(Expression value, RegexPlaces.Place place, boolean whole) {
        Optional<Expression> translation = value instanceof NameExpr name ? translation(name) : Optional.empty();
        if (translation.isPresent()) {
            edits.replace(translation.get(), wildcards(translation.get()).orElseThrow());
            return file.text(value);
        }
        if (place == RegexPlaces.Place.QUOTED) {
            return text(value, false) + ".replace(\"\\\\E\", \"\\\\E\\\\\\\\E\\\\Q\")";
        }
        return wildcards(value).orElseGet(() -> quote(value, whole));
    }

    private String quote(Expression value, boolean whole) {
        return edits.use("java.util.regex.Pattern") + ".quote(" + text(value, whole) + ")";
    }

    private String text(Expression value, boolean whole) {
        boolean plain = file.types().isString(value) && (whole || new NeverNull(file).is(value));
        return plain ? file.text(value) : "String.valueOf(" + file.text(value) + ")";
    }

    /** Whether code replaces characters of the value by parts of a regular expression. */
    private boolean translates(Expression value) {
        return value instanceof MethodCallExpr call
                && call.getNameAsString().matches("replace|replaceAll")
                && call.getArguments().size() == 2
                && (constants.text(call.getArgument(1)).filter(text -> text.matches(MEANING)).isPresent()
                        || call.getScope().filter(this::translates).isPresent());
    }

    /**
     * A chain such as {@code value.replace(".", "\\.").replace("*", ".*")} with the value quoted first: what is to have a
     * meaning then stands outside of the quotes.
     */
    private Optional<String> wildcards(Expression value) {
        if (value instanceof EnclosedExpr enclosed) {
            return wildcards(enclosed.getInner());
        }
        if (!translates(value)) {
            return Optional.empty();
        }
        MethodCallExpr call = (MethodCallExpr) value;
        Optional<String> from = constants.text(call.getArgument(0));
        Optional<String> to = constants.text(call.getArgument(1));
        boolean regex = call.getNameAsString().equals("replaceAll");
        if (regex) {
            from = from.filter(text -> text.matches("\\\\\\W|\\[\\W]|[^\\w.*+?|()\\[\\]^${}\\\\]"))
                    .map(text -> text.replaceAll("^\\\\|^\\[|]$", ""));
            to = to.filter(text -> !text.contains("$")).map(text -> text.replaceAll("\\\\(.)", "$1"));
        }
        if (from.isEmpty() || to.isEmpty() || !from.get().matches("[^\\w\\\\]")) {
            return Optional.empty();
        }
        Expression scope = call.getScope().orElseThrow();
        String inner = translates(scope) ? wildcards(scope).orElse("") : quote(scope, true);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        boolean escapes = to.get().equals("\\" + from.get());
        return Optional.of(
                escapes
                        ? inner
                        : inner + ".replace(" + Slot.quote(from.get()) + ", "
                                + Slot.quote("\\E" + to.get() + "\\Q") + ")");
    }
}
