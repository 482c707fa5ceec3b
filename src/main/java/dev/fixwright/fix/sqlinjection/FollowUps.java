package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a JDBC statement after a call that runs SQL, and before it runs anything else: its results, and code that
 * the statement is handed to for them.
 *
 * @param uses the names that must stand for the prepared statement instead
 * @param handedOn whether other code gets the statement
 * @param obstacle why that cannot be
 */
record FollowUps(List<Expression> uses, boolean handedOn, Optional<String> obstacle) {
    private static final Set<String> ASKED = Set.of(
            "getResultSet",
            "getUpdateCount",
            "getGeneratedKeys",
            "getMoreResults",
            "getLargeUpdateCount",
            "getWarnings",
            "executeBatch",
            "executeLargeBatch");
    private static final Set<String> RUNS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch");
    private static final int MAX_DEPTH = 4;

    static FollowUps of(JavaFile file, MethodCallExpr call, Optional<Declaration> variable) {
        List<Expression> found = new ArrayList<>();
        boolean handedOn = false;
        for (Expression use : variable.map(Variables::uses).orElse(List.of())) {
            if (file.start(use) < file.end(call)) {
                continue;
            }
            Node parent = use.getParentNode().orElseThrow();
            if (parent instanceof MethodCallExpr other && isScope(other, use)) {
                if (ASKED.contains(other.getNameAsString())) {
                    found.add(use);
                } else if (RUNS.contains(other.getNameAsString())) {
                    break;
                }
            } else if (isHandedOn(parent, use) && !isClosing(parent)) {
                handedOn = true;
                found.add(use);
                if (!onlyReads(file, parent, use)) {
                    return new FollowUps(
                            found,
                            true,
                            Optional.of("the statement is handed on in `" + parent
                                    + "`, where it may run SQL of its own, which a prepared one cannot"));
                }
            }
        }
        return new FollowUps(found, handedOn, Optional.empty());
    }

    private static boolean isScope(MethodCallExpr call, Expression use) {
        return call.getScope().filter(scope -> scope == use).isPresent();
    }

    /** Whether other code gets what a use names. */
    static boolean isHandedOn(Node parent, Expression use) {
        return (parent instanceof MethodCallExpr call && !isScope(call, use))
                || parent instanceof ObjectCreationExpr
                || parent instanceof ReturnStmt;
    }

    /** Whether code that gets a statement does no more than close it. */
    static boolean isClosing(Node parent) {
        return parent instanceof MethodCallExpr call
                && call.getNameAsString()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(close|release|quiet|clean|free|dispose).*");
    }

    /** Whether code that gets a statement only asks it for results; not known for code of libraries. */
    static boolean onlyReads(JavaFile file, Node parent, Expression use) {
        if (parent instanceof ReturnStmt) {
            return true;
        }
        if (parent instanceof ObjectCreationExpr made) {
            return file.types()
                    .qualified(made.getType())
                    .flatMap(file.names()::declaration)
                    .filter(type -> onlyRead(
                            type.getConstructors(), made.getArguments().indexOf(use), made.getArguments(), type, 0))
                    .isPresent();
        }
        return parent instanceof MethodCallExpr call
                && host(file, call)
                        .filter(type -> onlyRead(
                                type.getMethodsByName(call.getNameAsString()),
                                call.getArguments().indexOf(use),
                                call.getArguments(),
                                type,
                                0))
                        .isPresent();
    }

    private static Optional<TypeDeclaration<?>> host(JavaFile file, MethodCallExpr call) {
        if (call.getScope().filter(scope -> !scope.isThisExpr()).isPresent()) {
            return file.types()
                    .staticScope(call)
                    .or(() -> call.getScope().flatMap(file.types()::typeOf))
                    .flatMap(file.names()::declaration);
        }
        return JavaFile.around(call, TypeDeclaration.class).map(type -> (TypeDeclaration<?>) type);
    }

    private static boolean onlyRead(
            List<? extends CallableDeclaration<?>> all,
            int index,
            List<Expression> arguments,
            TypeDeclaration<?> type,
            int depth) {
        List<? extends CallableDeclaration<?>> fitting = all.stream()
                .filter(one -> one.getParameters().size() == arguments.size())
                .toList();
        return depth < MAX_DEPTH
                && !fitting.isEmpty()
                && fitting.stream()
                        .allMatch(one -> Variables.of(one.getParameter(index)).stream()
                                .flatMap(parameter -> Variables.uses(parameter).stream())
                                .allMatch(use -> isReading(use, type, depth)));
    }

    private static boolean isReading(Expression use, TypeDeclaration<?> type, int depth) {
        Node parent = use.getParentNode().orElseThrow();
        if (parent instanceof MethodCallExpr call && isScope(call, use)) {
            return !RUNS.contains(call.getNameAsString()) || call.getArguments().isEmpty();
        }
        if (parent instanceof MethodCallExpr call
                && call.getScope().filter(scope -> !scope.isThisExpr()).isEmpty()) {
            return onlyRead(
                    type.getMethodsByName(call.getNameAsString()),
                    call.getArguments().indexOf(use),
                    call.getArguments(),
                    type,
                    depth + 1);
        }
        return isClosing(parent) || !isHandedOn(parent, use);
    }
}
