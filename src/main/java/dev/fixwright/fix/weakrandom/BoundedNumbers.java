package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;
import java.util.Set;

/** The calls of other generators said with the methods that {@code SecureRandom} has had since Java 8. */
final class BoundedNumbers {
    private static final Set<String> SHARED = Set.of(
            "nextInt()",
            "nextInt(bound)",
            "nextLong()",
            "nextDouble()",
            "nextFloat()",
            "nextBoolean()",
            "nextGaussian()",
            "nextBytes(bound)",
            "ints()",
            "longs()",
            "doubles()",
            "ints(bound)",
            "longs(bound)",
            "doubles(bound)",
            "ints(origin, bound)",
            "longs(origin, bound)",
            "doubles(origin, bound)");

    private final JavaFile file;
    private final JavaEdits edits;

    BoundedNumbers(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Makes a call ask {@code generator}; or why it cannot. */
    Optional<String> replace(MethodCallExpr call, String generator) {
        int count = call.getArguments().size();
        String name = call.getNameAsString();
        String form = name + (count == 0 ? "()" : count == 1 ? "(bound)" : "(origin, bound)");
        boolean shared = SHARED.contains(form) || (count == 3 && name.matches("ints|longs|doubles"));
        if (shared) {
            if (!generator.equals(call.getScope().map(file::text).orElse(""))) {
                edits.replace(call.getScope().orElseThrow(), generator);
            }
            return Optional.empty();
        }
        return bounded(call, generator, form)
                .map(text -> {
                    edits.replace(call, text);
                    return Optional.<String>empty();
                })
                .orElseGet(() -> Optional.of("`" + file.text(call) + "` has no like on SecureRandom before Java 17"));
    }

    private Optional<String> bounded(MethodCallExpr call, String generator, String form) {
        return switch (form) {
            case "nextInt(origin, bound)" ->
                Optional.of(between(call, generator, call.getArgument(0), call.getArgument(1)));
            case "nextLong(bound)", "nextLong(origin, bound)" ->
                Optional.of(streamed(call, generator, "longs", "getAsLong"));
            case "nextDouble(bound)", "nextDouble(origin, bound)" ->
                Optional.of(streamed(call, generator, "doubles", "getAsDouble"));
            default -> Optional.empty();
        };
    }

    String between(Expression call, String generator, Expression from, Expression to) {
        String low = file.text(from);
        String high = file.text(to);
        if (low.equals("0")) {
            return generator + ".nextInt(" + high + ")";
        }
        if (!isPlain(from) || !isPlain(to)) {
            return generator + ".ints(1, " + low + ", " + high + ").findFirst().getAsInt()";
        }
        boolean numbers = from.isIntegerLiteralExpr() && to.isIntegerLiteralExpr();
        String width = numbers && low.matches("\\d{1,9}") && high.matches("\\d{1,9}")
                ? String.valueOf(Integer.parseInt(high) - Integer.parseInt(low))
                : high + " - " + low;
        String text = low + " + " + generator + ".nextInt(" + width + ")";
        return standsAlone(call) ? text : "(" + text + ")";
    }

    private String streamed(MethodCallExpr call, String generator, String kind, String get) {
        String low = call.getArguments().size() == 1 ? "0" : file.text(call.getArgument(0));
        String high = file.text(call.getArgument(call.getArguments().size() - 1));
        return generator + "." + kind + "(1, " + low + ", " + high + ").findFirst()." + get + "()";
    }

    private static boolean isPlain(Expression bound) {
        return bound.isNameExpr() || bound.isIntegerLiteralExpr();
    }

    private static boolean standsAlone(Expression call) {
        Node parent = call.getParentNode().orElse(null);
        return parent instanceof VariableDeclarator
                || (parent instanceof AssignExpr assign && assign.getOperator() == AssignExpr.Operator.ASSIGN)
                || parent instanceof ReturnStmt
                || parent instanceof EnclosedExpr
                || (parent instanceof MethodCallExpr outer
                        && outer.getArguments().contains(call)
                        && outer.getArguments().size() == 1);
    }
}
