package dev.fixwright.syntax.java;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the calls that take a text of some kind: on the reported lines, else those whose text is put together there. */
public final class SinkSearch {
    private SinkSearch() {}

    /**
     * The likeliest calls first.
     *
     * @param onLine the calls on the reported lines
     * @param text the argument of a call that holds the text; empty for calls of another kind
     */
    public static List<MethodCallExpr> calls(
            JavaFile file,
            List<MethodCallExpr> onLine,
            int firstLine,
            int lastLine,
            Function<MethodCallExpr, Optional<Expression>> text) {
        List<MethodCallExpr> here =
                onLine.stream().filter(call -> text.apply(call).isPresent()).toList();
        if (!here.isEmpty()) {
            return here;
        }
        List<MethodCallExpr> around = around(file, firstLine, lastLine).stream()
                .filter(call -> text.apply(call).isPresent())
                .toList();
        List<MethodCallExpr> fed = around.stream()
                .filter(call -> StringParts.of(file, text.apply(call).orElseThrow()).steps().stream()
                        .anyMatch(step ->
                                file.firstLine(step.root()) <= lastLine && firstLine <= file.lastLine(step.root())))
                .toList();
        if (!fed.isEmpty()) {
            return fed;
        }
        return around.size() == 1 ? around : List.of();
    }

    /** The calls in the innermost method, constructor or initialiser around the lines. */
    private static List<MethodCallExpr> around(JavaFile file, int firstLine, int lastLine) {
        Optional<? extends BodyDeclaration<?>> body = file.unit().findAll(BodyDeclaration.class).stream()
                .filter(found -> found instanceof CallableDeclaration<?> || found instanceof InitializerDeclaration)
                .map(found -> (BodyDeclaration<?>) found)
                .filter(found -> file.firstLine(found) <= lastLine && firstLine <= file.lastLine(found))
                .min(Comparator.comparingInt(found -> file.lastLine(found) - file.firstLine(found)));
        return body.map(found -> found.findAll(MethodCallExpr.class)).orElse(List.of());
    }
}
