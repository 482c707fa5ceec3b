package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether code may throw a checked exception where it stands. */
public final class Handlers {
    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable");

    private Handlers() {}

    /**
     * Whether an exception thrown in a node's place is caught or declared around it.
     *
     * @param types simple names of the exception and of its ancestors below {@code Exception}
     */
    public static boolean take(Node place, List<String> types) {
        Node child = place;
        for (Node at = place.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            boolean inside = at instanceof TryStmt attempt
                    && (attempt.getTryBlock() == child
                            || attempt.getResources().stream().anyMatch(isNode(child)));
            if (inside
                    && ((TryStmt) at)
                            .getCatchClauses().stream()
                                    .flatMap(clause ->
                                            alternatives(clause.getParameter().getType()))
                                    .anyMatch(type -> matches(type, types))) {
                return true;
            }
            if (at instanceof LambdaExpr) {
                return false;
            }
            if (at instanceof CallableDeclaration<?> callable) {
                return callable.getThrownExceptions().stream().anyMatch(type -> matches(type, types));
            }
            child = at;
        }
        return false;
    }

    private static java.util.function.Predicate<Node> isNode(Node wanted) {
        return node -> node == wanted;
    }

    private static Stream<? extends Type> alternatives(Type type) {
        return type.isUnionType() ? type.asUnionType().getElements().stream() : Stream.of(type);
    }

    private static boolean matches(Type type, List<String> names) {
        String written = type.asString();
        String simple = written.substring(written.lastIndexOf('.') + 1);
        return names.contains(simple) || EVERYTHING.contains(simple);
    }
}
