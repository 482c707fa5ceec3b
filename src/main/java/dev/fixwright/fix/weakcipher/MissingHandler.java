package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the exception that parameters of a cipher may throw where that of a bad key is taken: in the same catch clause, or
 * as that exception where the method declares it.
 */
final class MissingHandler {
    private static final String PARAMETERS = "java.security.InvalidAlgorithmParameterException";
    private static final String BAD_KEY = "(java\\.security\\.)?InvalidKeyException";

    private final JavaFile file;
    private final JavaEdits edits;

    MissingHandler(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Whether there is a place that can take it. */
    boolean isPossible(MethodCallExpr init) {
        return badKey(init).isPresent() || isDeclared(init);
    }

    /** Adds it there, when all else that comes before the initialisation is written. */
    void add(MethodCallExpr init) {
        if (!addToCatch(init)) {
            wrap(init);
        }
    }

    boolean addToCatch(MethodCallExpr init) {
        Optional<Type> caught = badKey(init);
        caught.ifPresent(type -> edits.insert(file.end(type), " | " + edits.use(PARAMETERS)));
        return caught.isPresent();
    }

    private static Optional<Type> badKey(Node init) {
        Node child = init;
        for (Node at = init.getParentNode().orElse(null);
                at != null && !(at instanceof LambdaExpr) && !(at instanceof CallableDeclaration<?>);
                at = at.getParentNode().orElse(null)) {
            if (at instanceof TryStmt attempt && attempt.getTryBlock() == child) {
                for (CatchClause clause : attempt.getCatchClauses()) {
                    Type type = clause.getParameter().getType();
                    Optional<Type> found = (type.isUnionType()
                                    ? type.asUnionType().getElements().stream().map(Type.class::cast)
                                    : java.util.stream.Stream.of(type))
                            .filter(one -> one.asString().matches(BAD_KEY))
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            child = at;
        }
        return Optional.empty();
    }

    private static boolean isDeclared(MethodCallExpr init) {
        return JavaFile.around(init, CallableDeclaration.class)
                .filter(method -> ((CallableDeclaration<?>) method)
                        .getThrownExceptions().stream()
                                .anyMatch(type -> type.asString().matches(BAD_KEY)))
                .isPresent();
    }

    private void wrap(MethodCallExpr init) {
        Statement statement = JavaFile.around(init, Statement.class).orElseThrow();
        edits.insertBefore(statement, "try {");
        edits.insert(file.start(statement), edits.unit());
        edits.insertAfter(statement, handler());
    }

    /** An initialisation that is written anew, which throws the exception as that of a bad key. */
    List<String> wrapped(String init) {
        List<String> lines = new ArrayList<>(List.of("try {", "    " + init));
        lines.addAll(List.of(handler()));
        return lines;
    }

    private String[] handler() {
        String exception = edits.freshName("badParameters");
        return new String[] {
            "} catch (" + edits.use(PARAMETERS) + " " + exception + ") {",
            "    throw new " + edits.use("java.security.InvalidKeyException") + "(" + exception + ");",
            "}"
        };
    }
}
