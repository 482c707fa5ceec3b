package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/**
 * The initialisation vector that a session is given.
 *
 * @param spec what makes the parameters
 * @param holder the variable that holds them, where one does
 * @param bytes the bytes themselves
 */
record InitializationVector(
        JavaFile file, ObjectCreationExpr spec, Optional<Variables.Declaration> holder, Expression bytes) {

    static Optional<InitializationVector> of(JavaFile file, Expression parameters) {
        Optional<Variables.Declaration> holder =
                parameters instanceof NameExpr name ? Variables.declaration(name) : Optional.empty();
        Expression made = KeyOrigin.of(file, parameters).made();
        if (!(made instanceof ObjectCreationExpr spec) || spec.getArguments().isEmpty()) {
            return Optional.empty();
        }
        if (file.types().creates(spec, "javax.crypto.spec.IvParameterSpec")) {
            return Optional.of(new InitializationVector(file, spec, holder, spec.getArgument(0)));
        }
        boolean gcm = file.types().creates(spec, "javax.crypto.spec.GCMParameterSpec")
                && spec.getArguments().size() >= 2;
        return gcm ? Optional.of(new InitializationVector(file, spec, holder, spec.getArgument(1))) : Optional.empty();
    }

    boolean isForGcm() {
        return spec.getType().getNameAsString().equals("GCMParameterSpec");
    }

    private Optional<Variables.Declaration> variable() {
        return bytes instanceof NameExpr name
                ? Variables.declaration(name).filter(Variables.Declaration::isLocal)
                : Optional.empty();
    }

    /** Whether the bytes are random and made anew in the same method. */
    boolean isFresh() {
        return sizeOfFresh().isPresent() || variable().filter(this::isFilled).isPresent();
    }

    /** The number of random bytes, as it is written. */
    Optional<Expression> sizeOfFresh() {
        Optional<Expression> value = variable().flatMap(variable -> variable.initializer());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof MethodCallExpr seed
                && seed.getNameAsString().matches("generateSeed|getSeed")
                && seed.getArguments().size() == 1) {
            return Optional.of(seed.getArgument(0));
        }
        return value.get() instanceof ArrayCreationExpr array
                        && isFilled(variable().orElseThrow())
                ? array.getLevels().get(0).getDimension()
                : Optional.empty();
    }

    private boolean isFilled(Variables.Declaration variable) {
        return Variables.uses(variable).stream().anyMatch(use -> isFilling(use));
    }

    private boolean isFilling(Expression use) {
        return use.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getNameAsString().equals("nextBytes")
                && call.getScope()
                        .filter(scope -> file.types().isA(scope, "java.security.SecureRandom"))
                        .isPresent();
    }

    /** Whether the program itself keeps the bytes, so that the other end can have them. */
    boolean isCarried() {
        return variable().stream()
                .flatMap(variable -> Variables.uses(variable).stream())
                .anyMatch(use -> use != bytes && !isFilling(use));
    }

    /** The variables that nothing needs once the session no longer uses this vector. */
    List<Node> leftovers() {
        Optional<Variables.Declaration> source = bytes instanceof NameExpr name
                ? Variables.declaration(name).filter(found -> found.isLocal() || isPrivate(found))
                : Optional.empty();
        return source
                .filter(found -> found.initializer()
                        .filter(value -> value.isArrayCreationExpr()
                                || value.isArrayInitializerExpr()
                                || value.toString().contains("getBytes("))
                        .isPresent())
                .map(found -> found.node())
                .stream()
                .toList();
    }

    static boolean isPrivate(Variables.Declaration field) {
        return field.node().getParentNode().orElse(null) instanceof com.github.javaparser.ast.body.FieldDeclaration one
                && one.isPrivate();
    }
}
