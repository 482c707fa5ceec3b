package dev.fixwright.syntax.java;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@link Origins} asks about calls and the methods of the same file that they lead to. */
final class CalledMethods {
    private final JavaFile file;

    CalledMethods(JavaFile file) {
        this.file = file;
    }

    /** Whether a call asks something that holds what came from outside. */
    boolean askOutside(MethodCallExpr call) {
        return call.getScope()
                .flatMap(file.types()::typeOf)
                .filter(HarmlessTypes.OUTSIDE::contains)
                .isPresent();
    }

    /** The one method of this file that a call means. */
    Optional<MethodDeclaration> declaredHere(MethodCallExpr call) {
        if (call.getScope()
                .filter(scope -> !scope.isThisExpr() && !isOwnClass(scope))
                .isPresent()) {
            return Optional.empty();
        }
        List<MethodDeclaration> found = file.unit()
                .findAll(
                        MethodDeclaration.class,
                        method -> method.getNameAsString().equals(call.getNameAsString())
                                && method.getParameters().size()
                                        == call.getArguments().size());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isOwnClass(Expression scope) {
        return file.unit().getTypes().stream()
                .anyMatch(type -> type.getNameAsString().equals(scope.toString()));
    }

    /** Whether a method itself brings values from outside. */
    boolean readOutside(MethodDeclaration method) {
        Set<MethodCallExpr> asking = new HashSet<>(method.findAll(
                MethodCallExpr.class,
                call -> HarmlessTypes.READING.contains(call.getNameAsString()) || askOutside(call)));
        return !asking.isEmpty();
    }
}
