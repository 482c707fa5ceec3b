package dev.fixwright.fix.numericcast;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Refuses numbers that do not fit, where a cast would make others of them. */
public final class NumericCastFixer implements JavaFixer {
    private static final List<String> WIDTHS = List.of("byte", "short", "char", "int", "long", "float", "double");
    private static final Map<String, OwnMethod> CHECKS = Map.of(
            "byte", check("toByte", "byte", "long", "value < Byte.MIN_VALUE || value > 0xFF"),
            "short", check("toShort", "short", "long", "value < Short.MIN_VALUE || value > Short.MAX_VALUE"),
            "char", check("toChar", "char", "long", "value < 0 || value > Character.MAX_VALUE"),
            "int",
                    check(
                            "toInt",
                            "int",
                            "double",
                            "!(value > Integer.MIN_VALUE - 1.0 && value < Integer.MAX_VALUE + 1.0)"),
            "long",
                    check(
                            "toLong",
                            "long",
                            "double",
                            "!(value >= Long.MIN_VALUE && value < -(double) Long.MIN_VALUE)"));

    private static OwnMethod check(String name, String type, String from, String outside) {
        return OwnMethod.of(
                name,
                "/** The value as " + (type.equals("int") ? "an " : "a ") + type
                        + "; one that does not fit is refused. */",
                "private static " + type + " " + name + "(" + from + " value) {",
                "    if (" + outside + ") {",
                "        throw new ArithmeticException(value + \" is out of range\");",
                "    }",
                "    return (" + type + ") value;",
                "}");
    }

    @Override
    public String weakness() {
        return "numericcast";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        JavaEdits edits = file.edit();
        List<String> checked = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (CastExpr cast : site.nodes(CastExpr.class)) {
            boolean inside = checked.stream().anyMatch(one -> one.contains(file.text(cast)));
            if (!inside) {
                reason(file, cast).ifPresentOrElse(reasons::add, () -> {
                    edits.replace(cast, checked(file, edits, cast));
                    checked.add(file.text(cast.getExpression()));
                });
            }
        }
        if (checked.isEmpty()) {
            return Attempt.declined(
                    reasons.isEmpty() ? "no number is cast to a narrower type on the reported line" : reasons.get(0));
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "A value of `" + String.join("`, `", checked)
                        + "` that does not fit its new type ends in an ArithmeticException instead of becoming another"
                        + " number.",
                List.of("Check that callers answer the ArithmeticException as they answer other bad numbers.")));
    }

    private static String checked(JavaFile file, JavaEdits edits, CastExpr cast) {
        Expression value = bare(cast.getExpression());
        String to = cast.getType().asString();
        boolean exact = to.equals("int")
                && file.types().typeOf(value).filter("long"::equals).isPresent();
        return (exact ? "Math.toIntExact" : edits.call(Objects.requireNonNull(CHECKS.get(to)), cast)) + "("
                + file.text(value) + ")";
    }

    /** Why a cast stays as it is. */
    private static Optional<String> reason(JavaFile file, CastExpr cast) {
        String to = cast.getType().asString();
        Expression value = bare(cast.getExpression());
        String text = file.text(value);
        Optional<String> from = file.types().typeOf(value);
        if (!CHECKS.containsKey(to) || from.filter(WIDTHS::contains).isEmpty()) {
            return Optional.of("`" + text + "` is not known to be a number of a wider type");
        }
        if (WIDTHS.indexOf(from.get()) <= WIDTHS.indexOf(to)) {
            return Optional.of("`" + text + "` is no wider than what it is cast to");
        }
        if (takesBits(value)) {
            return Optional.of("`" + text + "` is cast to take some of its bits, which is meant to cut it off");
        }
        if (isCompared(file, value)) {
            return Optional.of("`" + text + "` is already compared with the limits of its new type");
        }
        if (isInCheck(cast)) {
            return Optional.of("the cast is already behind a check of its range");
        }
        boolean fraction = from.get().matches("double|float");
        return fraction && to.matches("byte|short|char")
                ? Optional.of(
                        "`" + text + "` is a fraction that is cast to a " + to + ", and how to round it cannot be told")
                : Optional.empty();
    }

    private static Expression bare(Expression value) {
        return value instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : value;
    }

    /** Shifts, masks, hashes and clocks. */
    private static boolean takesBits(Expression value) {
        boolean operators = value.findAll(BinaryExpr.class).stream()
                .anyMatch(one -> one.getOperator().asString().matches(">>>?|<<|&|\\||\\^|%"));
        boolean calls = value.findAll(MethodCallExpr.class).stream()
                .anyMatch(call -> call.getNameAsString()
                        .matches("(?i)currentTimeMillis|nanoTime|getTime|hashCode|random|round|floor|ceil|rint"
                                + "|doubleToLongBits|doubleToRawLongBits|toEpochMilli"));
        boolean rounded = value.findAll(MethodCallExpr.class).stream()
                .anyMatch(call -> call.getNameAsString().matches("round|floor|ceil|rint"));
        return operators || (calls && !rounded);
    }

    private static boolean isCompared(JavaFile file, Expression value) {
        return value instanceof NameExpr name
                && JavaFile.around(value, CallableDeclaration.class)
                        .filter(method -> ((CallableDeclaration<?>) method)
                                .findAll(BinaryExpr.class).stream()
                                        .filter(one -> file.start(one) < file.start(value))
                                        .anyMatch(one -> one.getOperator()
                                                        .asString()
                                                        .matches("[<>]=?")
                                                && one.getLeft().toString().equals(name.getNameAsString())
                                                && one.getRight()
                                                        .toString()
                                                        .matches("(?s).*MAX_VALUE.*|\\d+L?|[A-Z_.\\w]*MAX\\w*")))
                        .isPresent();
    }

    private static boolean isInCheck(CastExpr cast) {
        return JavaFile.around(cast, CallableDeclaration.class)
                .filter(method -> method.getNameAsString().matches("to(Byte|Short|Char|Int|Long)\\d*"))
                .isPresent();
    }
}
