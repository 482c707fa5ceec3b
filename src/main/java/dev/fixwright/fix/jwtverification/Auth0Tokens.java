package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Auth0's library: tokens that are only decoded, and the algorithm that signs nothing. */
final class Auth0Tokens {
    private static final String JWT = "com.auth0.jwt.JWT";
    private static final String ALGORITHM = "com.auth0.jwt.algorithms.Algorithm";

    private final JavaFile file;
    private final JavaEdits edits;

    Auth0Tokens(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Changes a call of this library, or says why not; empty where the call is another. */
    Optional<Optional<String>> change(MethodCallExpr call) {
        if (file.types().isStaticCall(call, JWT, "decode")
                && call.getArguments().size() == 1) {
            return Optional.of(verify(call));
        }
        return file.types().isStaticCall(call, ALGORITHM, "none") ? Optional.of(sign(call)) : Optional.empty();
    }

    private Optional<String> verify(MethodCallExpr call) {
        boolean asksForEnd = JavaFile.around(call, CallableDeclaration.class)
                .filter(method -> method.toString().contains("getExpiresAt"))
                .isPresent();
        if (asksForEnd) {
            return Optional.of(
                    "the code itself looks whether the token has expired, and a verifier refuses such tokens");
        }
        String token = file.text(call.getArgument(0));
        Optional<String> verifier = VisibleObjects.named(call, "JWTVerifier");
        Optional<String> algorithm = algorithm(call);
        if (verifier.isEmpty() && algorithm.isEmpty()) {
            return Optional.of("nothing here holds the algorithm and key that the token must be signed with");
        }
        String jwt = call.getScope().map(file::text).orElseGet(() -> edits.use(JWT));
        edits.replace(
                call,
                verifier.map(one -> one + ".verify(" + token + ")")
                        .orElseGet(
                                () -> jwt + ".require(" + algorithm.orElseThrow() + ").build().verify(" + token + ")"));
        return Optional.empty();
    }

    private Optional<String> sign(MethodCallExpr none) {
        Optional<String> algorithm = algorithm(none);
        algorithm.ifPresent(one -> edits.replace(none, one));
        return algorithm.isPresent()
                ? Optional.empty()
                : Optional.of("nothing here holds another algorithm with the key that tokens are to be signed with");
    }

    /** An algorithm that can be named here, or the one that the rest of the class makes of a key in a field. */
    private Optional<String> algorithm(MethodCallExpr place) {
        return VisibleObjects.named(place, "Algorithm").or(() -> {
            List<String> made = JavaFile.around(place, TypeDeclaration.class).stream()
                    .flatMap(type -> ((Node) type).findAll(MethodCallExpr.class).stream())
                    .filter(call -> call.getNameAsString().matches("(HMAC|RSA|ECDSA)\\d+")
                            && file.types().isStaticCall(call, ALGORITHM, call.getNameAsString())
                            && call.getArguments().stream().allMatch(key -> isSeen(key, place)))
                    .map(file::text)
                    .distinct()
                    .toList();
            return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
        });
    }

    private static boolean isSeen(Expression key, MethodCallExpr place) {
        return key.isLiteralExpr()
                || (key instanceof NameExpr name
                        && Variables.declaration(name)
                                .filter(found -> found.isField()
                                        && (!VisibleObjects.isInStatic(place)
                                                || found.node()
                                                        .getParentNode()
                                                        .orElseThrow()
                                                        .toString()
                                                        .contains("static ")))
                                .isPresent());
    }
}
