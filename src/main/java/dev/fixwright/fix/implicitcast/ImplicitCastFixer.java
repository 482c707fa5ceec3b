package dev.fixwright.fix.implicitcast;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/**
 * Writes out what a compound assignment does in silence: a whole number that no longer fits ends in an exception, and a
 * fraction that is cut off is cut off where everybody sees it.
 */
public final class ImplicitCastFixer implements JavaFixer {
    private static final List<String> WIDTHS = List.of("byte", "short", "char", "int", "long", "float", "double");

    @Override
    public String weakness() {
        return "implicitcast";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Attempt last = Attempt.declined("no compound assignment such as += stands on the reported line");
        for (AssignExpr assign : site.nodes(AssignExpr.class)) {
            if (assign.getOperator() != AssignExpr.Operator.ASSIGN) {
                last = attempt(site.file(), assign);
                if (last instanceof Attempt.Fixed) {
                    return last;
                }
            }
        }
        return last;
    }

    private Attempt attempt(JavaFile file, AssignExpr assign) {
        String target = file.text(assign.getTarget());
        Optional<String> left = number(file, assign.getTarget());
        Optional<String> right = number(file, assign.getValue());
        if (left.isEmpty() || right.isEmpty()) {
            return Attempt.declined("it cannot be told which type `"
                    + file.text(left.isEmpty() ? assign.getTarget() : assign.getValue()) + "` has");
        }
        boolean shift = assign.getOperator().asString().matches(">>>?=|<<=");
        if (shift || WIDTHS.indexOf(right.get()) <= WIDTHS.indexOf(left.get())) {
            return Attempt.declined("`" + target + "` is already as wide as what is added to it");
        }
        if (!isPlain(assign.getTarget())) {
            return Attempt.declined("`" + target + "` has side effects, and would have to be written twice");
        }
        if (left.get().matches("byte|char|short") && right.get().matches("short|char|int")) {
            return Attempt.declined("`" + target + "` is a " + left.get()
                    + ", and arithmetic on such gives an int: it may be meant to wrap around");
        }
        String operator = assign.getOperator().asString().replace("=", "");
        String sum = target + " " + operator + " " + operand(file, assign.getValue());
        boolean bits = operator.matches("[&|^]") || speaksOfBits(assign);
        boolean exact = left.get().equals("int") && right.get().equals("long") && !bits;
        JavaEdits edits = file.edit();
        edits.replace(
                assign,
                target + " = " + (exact ? "Math.toIntExact(" + sum + ")" : "(" + left.get() + ") (" + sum + ")"));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                exact
                        ? "A result that does not fit into `" + target
                                + "` ends in an ArithmeticException instead of being cut off in silence."
                        : "The result is cut off to " + left.get()
                                + " where everybody can see it, as the language did in" + " silence before.",
                exact
                        ? List.of("Check that no caller counts on `" + target + "` wrapping around.")
                        : List.of("Check whether `" + target + "` should be a " + right.get() + ".")));
    }

    private static Optional<String> number(JavaFile file, Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return number(file, enclosed.getInner());
        }
        if (expression instanceof ConditionalExpr choice) {
            return number(file, choice.getThenExpr())
                    .flatMap(one -> number(file, choice.getElseExpr())
                            .map(other -> WIDTHS.indexOf(one) > WIDTHS.indexOf(other) ? one : other));
        }
        return file.types()
                .typeOf(expression)
                .map(type -> switch (type) {
                    case "java.lang.Long" -> "long";
                    case "java.lang.Integer" -> "int";
                    case "java.lang.Double" -> "double";
                    case "java.lang.Float" -> "float";
                    default -> type;
                })
                .filter(WIDTHS::contains);
    }

    /** Whether an expression may be written twice. */
    private static boolean isPlain(Expression target) {
        if (target instanceof ArrayAccessExpr access) {
            boolean index = isPlain(access.getIndex()) || access.getIndex() instanceof LiteralExpr;
            return isPlain(access.getName()) && index;
        }
        return target instanceof NameExpr
                || (target instanceof FieldAccessExpr access
                        && (access.getScope().isThisExpr() || isPlain(access.getScope())));
    }

    private static String operand(JavaFile file, Expression value) {
        boolean loose = value instanceof BinaryExpr
                || value instanceof ConditionalExpr
                || value instanceof AssignExpr
                || value instanceof SwitchExpr;
        return loose ? "(" + file.text(value) + ")" : file.text(value);
    }

    private static boolean speaksOfBits(AssignExpr assign) {
        String around = assign.getTarget() + " "
                + JavaFile.around(assign, com.github.javaparser.ast.body.CallableDeclaration.class)
                        .map(method -> method.getNameAsString())
                        .orElse("");
        return around.matches("(?is).*(hash|crc|checksum|digest|seed|random|mix).*");
    }
}
