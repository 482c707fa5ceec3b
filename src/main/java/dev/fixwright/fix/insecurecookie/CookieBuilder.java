package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cookie that Spring's {@code ResponseCookie} builds step by step. */
final class CookieBuilder {
    private static final String RESPONSE_COOKIE = "org.springframework.http.ResponseCookie";

    private final JavaFile file;
    private final List<MethodCallExpr> steps = new ArrayList<>();

    CookieBuilder(JavaFile file, MethodCallExpr start) {
        this.file = file;
        Node at = start;
        steps.add(start);
        while (at.getParentNode().orElse(null) instanceof MethodCallExpr next
                && next.getScope().filter(at::equals).isPresent()) {
            steps.add(next);
            at = next;
        }
    }

    static boolean starts(JavaFile file, MethodCallExpr call) {
        return file.types().isStaticCall(call, RESPONSE_COOKIE, "from")
                || file.types().isStaticCall(call, RESPONSE_COOKIE, "fromClientResponse");
    }

    CookieChange set(Flag flag) {
        Optional<MethodCallExpr> setting = steps.stream().filter(flag::isSetBy).findFirst();
        if (setting.isPresent()) {
            var value = setting.get().getArgument(0);
            return value.toString().equals("true")
                    ? CookieChange.none("the cookie is already marked " + flag.attribute())
                    : edits -> edits.replace(value, "true");
        }
        MethodCallExpr last = steps.get(steps.size() - 1);
        Expression before = steps.stream()
                .filter(step -> step.getNameAsString().equals("build"))
                .findFirst()
                .map(build -> build.getScope().orElseThrow())
                .orElse(last);
        String text = file.source().text();
        int end = file.end(before);
        int next = end;
        while (before != last && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        String space = text.substring(end, next);
        return edits -> edits.insert(end, space + "." + flag.step() + "(true)");
    }
}
