package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.Handlers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Nimbus' library: a signed token is parsed, and its claims are read without {@code verify}. */
final class NimbusTokens {
    private static final String SIGNED = "com.nimbusds.jwt.SignedJWT";
    private static final String REFUSAL = "\"The signature of the token is not valid\"";

    private final JavaFile file;
    private final JavaEdits edits;

    NimbusTokens(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    Optional<Optional<String>> change(MethodCallExpr call) {
        if (file.types().isStaticCall(call, SIGNED, "parse")) {
            return Optional.of(
                    call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                            ? check(variable)
                            : Optional.of("the parsed token has no variable of its own"));
        }
        boolean reads = call.getNameAsString().matches("getJWTClaimsSet|getPayload")
                && call.getScope().filter(Expression::isNameExpr).isPresent();
        Optional<VariableDeclarator> parsed = reads
                ? Variables.declaration(call.getScope().get().asNameExpr())
                        .filter(Variables.Declaration::isLocal)
                        .filter(token -> token.initializer()
                                .filter(value -> value instanceof MethodCallExpr parse
                                        && file.types().isStaticCall(parse, SIGNED, "parse"))
                                .isPresent())
                        .map(token -> (VariableDeclarator) token.node())
                : Optional.empty();
        return parsed.isPresent() ? Optional.of(check(parsed.get())) : Optional.empty();
    }

    private Optional<String> check(VariableDeclarator token) {
        String name = token.getNameAsString();
        List<MethodCallExpr> checks = JavaFile.around(token, CallableDeclaration.class).stream()
                .flatMap(method -> ((Node) method).findAll(MethodCallExpr.class).stream())
                .filter(call -> call.getNameAsString().equals("verify")
                        && call.getScope()
                                .filter(scope -> scope instanceof NameExpr one
                                        && one.getNameAsString().equals(name))
                                .isPresent())
                .toList();
        Optional<MethodCallExpr> ignored = checks.stream()
                .filter(call -> call.getParentNode().orElse(null) instanceof ExpressionStmt)
                .findFirst();
        if (ignored.isPresent()) {
            Statement statement =
                    JavaFile.around(ignored.get(), Statement.class).orElseThrow();
            String indent = edits.newLine() + edits.indentOf(file.start(statement));
            String refuse = "throw new SecurityException(" + REFUSAL + ");";
            edits.replace(
                    statement,
                    "if (!" + file.text(ignored.get()) + ") {" + indent + edits.unit() + refuse + indent + "}");
            return Optional.empty();
        }
        if (!checks.isEmpty()) {
            return Optional.of("the signature of the token is already checked");
        }
        Optional<String> verifier = VisibleObjects.named(
                token, "JWSVerifier", "MACVerifier", "RSASSAVerifier", "ECDSAVerifier", "Ed25519Verifier");
        Optional<Statement> statement = JavaFile.around(token, Statement.class).filter(JavaEdits::isInBlock);
        if (verifier.isEmpty() || statement.isEmpty()) {
            return Optional.of("nothing here holds a verifier with the key that the token must be signed with");
        }
        edits.insertAfter(statement.get(), lines(statement.get(), name, verifier.get()));
        return Optional.empty();
    }

    private String[] lines(Statement place, String token, String verifier) {
        String test = "if (!" + token + ".verify(" + verifier + ")) {";
        String parse = edits.use("java.text.ParseException");
        String refuse = "throw new " + parse + "(" + REFUSAL + ", 0);";
        if (Handlers.take(place, List.of("JOSEException"))) {
            return new String[] {test, "    " + refuse, "}"};
        }
        String failure = edits.freshName("unchecked");
        return new String[] {
            "try {",
            "    " + test,
            "        " + refuse,
            "    }",
            "} catch (" + edits.use("com.nimbusds.jose.JOSEException") + " " + failure + ") {",
            "    throw new " + parse + "(" + failure + ".getMessage(), 0);",
            "}"
        };
    }
}
