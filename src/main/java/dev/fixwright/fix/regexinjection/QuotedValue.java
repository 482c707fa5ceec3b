package dev.fixwright.fix.regexinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.NeverNull;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
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
        Optional<MethodCallExpr> join = join(value);
        if (join.isPresent()) {
            return quotedJoin(join.get()).isPresent() && (join.get() == value || !isUsedElsewhere((NameExpr) value))
                    ? Optional.empty()
                    : Optional.of(
                            "`" + file.text(value) + "` joins several values into a regular expression on purpose");
        }
        Optional<String> helped = helped(value);
        if (helped.isPresent()) {
            return helped;
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
        Optional<MethodCallExpr> join = join(value);
        if (join.isPresent()) {
            String quoted = quotedJoin(join.get()).orElseThrow();
            if (join.get() == value) {
                return quoted;
            }
            edits.replace(join.get(), quoted);
            return file.text(value);
        }
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

    /** A call that joins values with something that has a meaning in regular expressions. */
    private Optional<MethodCallExpr> join(Expression value) {
        Optional<Expression> made = value instanceof NameExpr name ? Variables.soleValue(name) : Optional.of(value);
        return made.filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .filter(call -> delimiter(call)
                        .flatMap(constants::text)
                        .filter(text -> text.matches(MEANING))
                        .isPresent());
    }

    private static Optional<Expression> delimiter(MethodCallExpr call) {
        if (call.getNameAsString().equals("join")
                && call.getScope()
                        .filter(scope -> scope.toString().equals("String"))
                        .isPresent()) {
            return Optional.of(call.getArgument(0));
        }
        boolean collects =
                call.getNameAsString().equals("collect") && call.getArguments().size() == 1;
        return collects
                        && call.getArgument(0) instanceof MethodCallExpr joining
                        && joining.getNameAsString().equals("joining")
                        && joining.getArguments().isNonEmpty()
                ? Optional.of(joining.getArgument(0))
                : Optional.empty();
    }

    /** The same with each of the values quoted. */
    private Optional<String> quotedJoin(MethodCallExpr call) {
        String map = ".map(" + edits.use("java.util.regex.Pattern") + "::quote)";
        if (call.getNameAsString().equals("collect")) {
            String scope = file.text(call.getScope().orElseThrow());
            return Optional.of(scope + map + ".collect(" + file.text(call.getArgument(0)) + ")");
        }
        boolean list = call.getArguments().size() == 2 && file.types().isA(call.getArgument(1), "java.util.Collection");
        return list
                ? Optional.of(file.text(call.getArgument(1)) + ".stream()" + map + ".collect("
                        + edits.use("java.util.stream.Collectors") + ".joining(" + file.text(call.getArgument(0))
                        + "))")
                : Optional.empty();
    }

    /** Whether code of this file, or code that says so by its name, writes a regular expression into the value. */
    private Optional<String> helped(Expression value) {
        List<Expression> origins = new ArrayList<>(List.of(value));
        if (value instanceof NameExpr name) {
            Variables.declaration(name).ifPresent(found -> {
                found.initializer().ifPresent(origins::add);
                Variables.assignments(found).forEach(assign -> origins.add(assign.getValue()));
            });
        }
        for (Expression origin : origins) {
            boolean translated = origin != value
                    && translates(origin)
                    && !(value instanceof NameExpr name && translation(name).isPresent());
            boolean named = origin instanceof MethodCallExpr call
                    && !call.getArguments().isEmpty()
                    && (call.getNameAsString().matches("(?i).*(pattern|regex|glob|wildcard|mask).*") || writes(call));
            if (translated || named) {
                String made = origin == value ? "" : " is made by `" + file.text(origin) + "`, which";
                return Optional.of(
                        "`" + file.text(value) + "`" + made + " puts a regular expression into the value on purpose");
            }
        }
        return Optional.empty();
    }

    /** Whether the method that a call means has text with a meaning in regular expressions in it. */
    private boolean writes(MethodCallExpr call) {
        return file.unit().findAll(MethodDeclaration.class).stream()
                .filter(method -> method.getNameAsString().equals(call.getNameAsString())
                        && method.getParameters().size() == call.getArguments().size())
                .anyMatch(method -> method.findAll(StringLiteralExpr.class).stream()
                        .anyMatch(literal -> literal.asString().matches(MEANING)));
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
                && (constants
                                .text(call.getArgument(1))
                                .filter(text -> text.matches(MEANING))
                                .isPresent()
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
                        : inner + ".replace(" + Slot.quote(from.get()) + ", " + Slot.quote("\\E" + to.get() + "\\Q")
                                + ")");
    }
}
