package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.List;
import java.util.Optional;

/** Values whose quotes were doubled by hand, {@code name.replace("'", "''")}: what stands there before that. */
final class Undoubled {
    private static final int MAX_DEPTH = 4;

    private Undoubled() {}

    /** The value without the doubling; the same expression where there is none. */
    static Expression of(Expression value, char quote) {
        return of(value, quote, 0);
    }

    private static Expression of(Expression value, char quote, int depth) {
        if (depth > MAX_DEPTH) {
            return value;
        }
        if (value instanceof EnclosedExpr enclosed) {
            Expression inner = of(enclosed.getInner(), quote, depth + 1);
            return inner == enclosed.getInner() ? value : inner;
        }
        if (value instanceof NameExpr name) {
            return Variables.soleValue(name)
                    .filter(sole ->
                            of(sole, quote, depth + 1) instanceof NameExpr plain && plain != sole && keeps(plain))
                    .map(sole -> of(sole, quote, depth + 1))
                    .orElse(value);
        }
        if (!(value instanceof MethodCallExpr call)) {
            return value;
        }
        if (isDoubling(call, quote)) {
            return of(call.getScope().orElseThrow(), quote, depth + 1);
        }
        boolean library = call.getNameAsString().matches("escapeSql|encodeForSQL");
        if (library || doubles(call, quote)) {
            return of(call.getArgument(call.getArguments().size() - 1), quote, depth + 1);
        }
        return value;
    }

    private static boolean keeps(NameExpr name) {
        return Variables.declaration(name)
                .filter(found -> !found.isField() && Variables.isNeverReassigned(found))
                .isPresent();
    }

    private static boolean isDoubling(MethodCallExpr call, char quote) {
        String single = String.valueOf(quote);
        return call.getScope().isPresent()
                && call.getNameAsString().matches("replace|replaceAll")
                && call.getArguments().size() == 2
                && call.getArgument(0).isStringLiteralExpr()
                && call.getArgument(1).isStringLiteralExpr()
                && call.getArgument(0).asStringLiteralExpr().asString().equals(single)
                && List.of(single + single, "\\" + single)
                        .contains(call.getArgument(1).asStringLiteralExpr().asString());
    }

    /** Whether a call is of a method in this file that does nothing but double the quotes of its only argument. */
    private static boolean doubles(MethodCallExpr call, char quote) {
        Optional<MethodDeclaration> method = call.getArguments().size() != 1
                ? Optional.empty()
                : call.findCompilationUnit()
                        .flatMap(unit -> unit.findFirst(
                                MethodDeclaration.class,
                                one -> one.getNameAsString().equals(call.getNameAsString())
                                        && one.getParameters().size() == 1));
        if (method.isEmpty()) {
            return false;
        }
        String parameter = method.get().getParameter(0).getNameAsString();
        List<Expression> returned = method.get().findAll(ReturnStmt.class).stream()
                .flatMap(one -> one.getExpression().stream())
                .toList();
        boolean doubling = method.get().findAll(MethodCallExpr.class).stream().anyMatch(one -> isDoubling(one, quote));
        return doubling && returned.stream().allMatch(one -> isOrDoubles(one, parameter, quote));
    }

    private static boolean isOrDoubles(Expression returned, String parameter, char quote) {
        if (returned instanceof ConditionalExpr choice) {
            return isOrDoubles(choice.getThenExpr(), parameter, quote)
                    && isOrDoubles(choice.getElseExpr(), parameter, quote);
        }
        Node plain = of(returned, quote, MAX_DEPTH - 1);
        return returned.isNullLiteralExpr()
                || (plain instanceof NameExpr name && name.getNameAsString().equals(parameter));
    }
}
