package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;

/** The library jose4j, where it is told to take tokens that nobody signed. */
final class JoseTokens {
    private final JavaFile file;
    private final JavaEdits edits;

    JoseTokens(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    Optional<Optional<String>> change(MethodCallExpr call) {
        boolean sets = call.getNameAsString().matches("set(Jws)?AlgorithmConstraints")
                && call.getArguments().size() == 1;
        if (!sets || !call.getArgument(0).toString().endsWith("NO_CONSTRAINTS")) {
            return Optional.empty();
        }
        Expression constraints = call.getArgument(0);
        edits.replace(file.end(constraints) - "NO_CONSTRAINTS".length(), file.end(constraints), "DISALLOW_NONE");
        return Optional.of(Optional.empty());
    }
}
