package dev.fixwright.fix;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the calls and creations that take a text of some kind: on the reported lines, else those that these lines feed. */
public final class TextSinks {
    private TextSinks() {}

    /**
     * A call with the text that it is given.
     *
     * @param call the call or creation
     * @param text its argument, or its scope, that holds the text
     */
    public record Sink(Expression call, Expression text) {}

    /**
     * Finds the calls.
     *
     * @param text what holds a call's text; empty for calls of another kind
     */
    public static List<Sink> of(JavaSite site, Function<Expression, Optional<Expression>> text) {
        List<Sink> here = sinks(site.nodes(Expression.class), text);
        if (!here.isEmpty()) {
            return here;
        }
        JavaFile file = site.file();
        List<Sink> around = sinks(around(site), text);
        List<Sink> fed = around.stream()
                .filter(sink -> StringParts.of(file, sink.text()).steps().stream()
                        .anyMatch(step -> site.finding()
                                .region()
                                .touchesLines(file.firstLine(step.root()), file.lastLine(step.root()))))
                .toList();
        if (fed.isEmpty()) {
            List<Expression> using = FedExpressions.fedBy(site, Expression.class);
            fed = sinks(using, text).stream()
                    .filter(sink -> using.contains(sink.text()))
                    .toList();
        }
        return fed.isEmpty() && around.size() == 1 ? around : fed;
    }

    private static List<Sink> sinks(List<Expression> calls, Function<Expression, Optional<Expression>> text) {
        List<Sink> sinks = new ArrayList<>();
        for (Expression call : calls) {
            text.apply(call).ifPresent(found -> sinks.add(new Sink(call, found)));
        }
        return sinks;
    }

    /** The expressions of the innermost method, constructor or initialiser around the reported lines. */
    private static List<Expression> around(JavaSite site) {
        JavaFile file = site.file();
        return file.unit().findAll(BodyDeclaration.class).stream()
                .filter(found -> found instanceof CallableDeclaration<?> || found instanceof InitializerDeclaration)
                .map(found -> (BodyDeclaration<?>) found)
                .filter(found -> site.finding().region().touchesLines(file.firstLine(found), file.lastLine(found)))
                .min(Comparator.comparingInt(found -> file.lastLine(found) - file.firstLine(found)))
                .map(found -> found.findAll(Expression.class))
                .orElse(List.of());
    }
}
