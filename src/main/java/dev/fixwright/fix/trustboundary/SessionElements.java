package dev.fixwright.fix.trustboundary;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that a method puts into an array, a collection or a map before the session keeps it. */
final class SessionElements {
    private SessionElements() {}

    /** Empty where the whole is no such thing, or filled elsewhere. */
    static List<Expression> of(JavaFile file, Expression whole) {
        if (whole instanceof ArrayCreationExpr array && array.getInitializer().isPresent()) {
            return List.copyOf(array.getInitializer().get().getValues());
        }
        if (whole instanceof MethodCallExpr call
                && call.getNameAsString().matches("of|asList|singletonList|singleton")
                && file.types()
                        .staticScope(call)
                        .filter(type -> type.startsWith("java.util."))
                        .isPresent()) {
            return List.copyOf(call.getArguments());
        }
        return whole instanceof NameExpr name ? added(file, name) : List.of();
    }

    private static List<Expression> added(JavaFile file, NameExpr name) {
        boolean container =
                file.types().isA(name, "java.util.Collection") || file.types().isA(name, "java.util.Map");
        Optional<Declaration> variable = Variables.declaration(name)
                .filter(found -> container && found.isLocal() && Variables.isNeverReassigned(found));
        if (variable.isEmpty()
                || variable.get()
                        .initializer()
                        .filter(made -> made.isObjectCreationExpr()
                                && made.asObjectCreationExpr().getArguments().isEmpty())
                        .isEmpty()) {
            return List.of();
        }
        List<Expression> elements = new ArrayList<>();
        for (Expression use : Variables.uses(variable.get())) {
            if (use.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().filter(scope -> scope == use).isPresent()
                    && call.getNameAsString().matches("add|addFirst|addLast|put|putIfAbsent|offer|push")) {
                elements.add(call.getArgument(call.getArguments().size() - 1));
            }
        }
        return elements;
    }
}
