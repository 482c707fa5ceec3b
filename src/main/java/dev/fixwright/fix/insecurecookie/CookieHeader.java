package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Locale;

/** A cookie that is written as a Set-Cookie header by hand. */
final class CookieHeader {
    private final JavaFile file;
    private final MethodCallExpr call;

    CookieHeader(JavaFile file, MethodCallExpr call) {
        this.file = file;
        this.call = call;
    }

    static boolean isCookie(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().matches("(set|add)Header|header|add|set")
                && call.getArguments().size() == 2
                && (new Constants(file)
                                .text(call.getArgument(0))
                                .filter("Set-Cookie"::equalsIgnoreCase)
                                .isPresent()
                        || call.getArgument(0).toString().endsWith("SET_COOKIE"));
    }

    CookieChange set(Flag flag) {
        Expression value = call.getArgument(1);
        boolean marked = value.findAll(StringLiteralExpr.class).stream()
                .map(text -> text.asString().toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.matches("(?s).*;\\s*" + flag.attribute().toLowerCase(Locale.ROOT) + "\\b.*"));
        if (marked) {
            return CookieChange.none("the cookie is already marked " + flag.attribute());
        }
        Expression last = value instanceof BinaryExpr sum ? sum.getRight() : value;
        if (last instanceof StringLiteralExpr) {
            return edits -> edits.insert(file.end(last) - 1, "; " + flag.attribute());
        }
        if (value instanceof MethodCallExpr built && built.toString().matches("(?s).*\\bbuild\\(\\).*")) {
            return CookieChange.none("the cookie of the header is put together elsewhere");
        }
        boolean loose = value instanceof ConditionalExpr || value.isLambdaExpr() || value.isAssignExpr();
        String text = loose ? "(" + file.text(value) + ")" : file.text(value);
        return edits -> edits.replace(value, text + " + \"; " + flag.attribute() + "\"");
    }
}
