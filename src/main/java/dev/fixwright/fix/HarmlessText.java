package dev.fixwright.fix;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Set;

/** Tells expressions whose text no visitor can choose: constants, numbers, truth values and times. */
public final class HarmlessText {
    private static final Set<String> TYPES = Set.of(
            "int",
            "long",
            "short",
            "byte",
            "double",
            "float",
            "boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Boolean",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.util.Date",
            "java.util.UUID",
            "java.sql.Date",
            "java.sql.Timestamp",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Duration",
            "java.time.Year",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong");
    private static final Set<String> COUNTS =
            Set.of("size", "length", "hashCode", "indexOf", "ordinal", "getTime", "getContextPath");
    private static final int MAX_DEPTH = 20;

    private final JavaFile file;
    private final Constants constants;

    public HarmlessText(JavaFile file) {
        this.file = file;
        this.constants = new Constants(file);
    }

    public boolean isHarmless(Expression expression) {
        return isHarmless(expression, 0);
    }

    private boolean isHarmless(Expression expression, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (expression.isLiteralExpr()
                || expression.isClassExpr()
                || constants.text(expression).isPresent()) {
            return true;
        }
        if (file.types().typeOf(expression).filter(TYPES::contains).isPresent()) {
            return true;
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return isHarmless(enclosed.getInner(), depth + 1);
        }
        if (expression instanceof CastExpr cast) {
            return isHarmless(cast.getExpression(), depth + 1);
        }
        if (expression instanceof ConditionalExpr choice) {
            return isHarmless(choice.getThenExpr(), depth + 1) && isHarmless(choice.getElseExpr(), depth + 1);
        }
        if (expression instanceof UnaryExpr unary) {
            return isHarmless(unary.getExpression(), depth + 1);
        }
        if (expression instanceof NameExpr name) {
            return isHarmlessVariable(name, depth);
        }
        if (expression instanceof MethodCallExpr call) {
            return isHarmlessCall(call, depth);
        }
        List<Expression> parts = Concatenation.of(file, expression).parts();
        return parts.size() > 1 && parts.stream().allMatch(part -> isHarmless(part, depth + 1));
    }

    private boolean isHarmlessVariable(NameExpr name, int depth) {
        return Variables.declaration(name)
                .filter(found -> !found.isParameter())
                .filter(found -> !found.isField() || found.isFinal())
                .filter(found -> found.initializer().isPresent()
                        || !Variables.assignments(found).isEmpty())
                .filter(found -> found.initializer()
                        .map(value -> isHarmless(value, depth + 1))
                        .orElse(true))
                .filter(found -> found.node().findCompilationUnit().isPresent())
                .filter(found -> Variables.assignments(found).stream()
                        .allMatch(assign -> isHarmless(assign.getValue(), depth + 1)))
                .filter(found -> file.types().isString(name))
                .isPresent();
    }

    private boolean isHarmlessCall(MethodCallExpr call, int depth) {
        if (call.getScope().isEmpty()) {
            return false;
        }
        String method = call.getNameAsString();
        if (call.getArguments().isEmpty() && COUNTS.contains(method)) {
            return true;
        }
        boolean ofValue =
                method.equals("valueOf") && call.getScope().get().toString().equals("String");
        boolean conversion = method.equals("toString") || ofValue;
        if (!conversion) {
            return false;
        }
        Expression value = call.getArguments().isEmpty() ? call.getScope().get() : call.getArgument(0);
        boolean ofNumbers = TYPES.contains("java.lang." + call.getScope().get());
        return ofNumbers || isHarmless(value, depth + 1);
    }
}
