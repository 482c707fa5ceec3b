package dev.fixwright.fix.weakrandom;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a seed is for. A seed that is fixed or handed in makes a sequence repeatable, which is a purpose of its own, unless
 * the code around speaks of secrets; one taken from the clock only tries to be different every time.
 */
final class Seed {
    private static final Pattern PASSING = Pattern.compile(
            "(?s).*\\b(currentTimeMillis|nanoTime|getTime|getTimeInMillis|hashCode|identityHashCode|now|toEpochMilli"
                    + "|millis|random|freeMemory|threadId|getId|pid|toNanoOfDay|getNano|getEpochSecond)\\b.*");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)token|passw|passcode|secret|session|nonce|salt|otp|pin(code)?$|csrf|xsrf|credential|captcha|voucher|coupon"
                    + "|apikey|api_key|activation|verification|resetcode|rememberme|recovery|invit");

    private Seed() {}

    /** Why a generator's seed must stay; empty where it may go. */
    static Optional<String> reasonToKeep(JavaFile file, Expression seed) {
        if (seed.findFirst(AssignExpr.class).isPresent() || isCounting(seed)) {
            return Optional.of("the seed `" + file.text(seed) + "` changes a variable while it is made");
        }
        if (isPassing(seed) || speaksOfSecrets(seed)) {
            return Optional.empty();
        }
        return Optional.of(
                "the seed `" + file.text(seed)
                        + "` makes the sequence repeatable, which SecureRandom cannot be; nothing here tells that a secret is made");
    }

    private static boolean isCounting(Expression seed) {
        return seed.findAll(UnaryExpr.class).stream()
                .anyMatch(unary -> unary.getOperator().asString().matches("\\+\\+|--"));
    }

    private static boolean isPassing(Expression seed) {
        if (PASSING.matcher(seed.toString()).matches()) {
            return true;
        }
        return seed.findAll(NameExpr.class).stream()
                .flatMap(name -> Variables.soleValue(name).stream())
                .anyMatch(value -> PASSING.matcher(value.toString()).matches());
    }

    private static boolean speaksOfSecrets(Node at) {
        for (Node node = at; node != null; node = node.getParentNode().orElse(null)) {
            String name = node instanceof CallableDeclaration<?> method
                    ? method.getNameAsString()
                    : node instanceof FieldDeclaration field
                            ? field.getVariable(0).getNameAsString()
                            : node instanceof TypeDeclaration<?> type ? type.getNameAsString() : "";
            if (SECRET.matcher(name).find()) {
                return true;
            }
            if (node instanceof CallableDeclaration<?>) {
                boolean makes = node.findAll(com.github.javaparser.ast.expr.SimpleName.class).stream()
                        .anyMatch(one -> SECRET.matcher(one.getIdentifier()).find());
                if (makes) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why a SecureRandom's own seed must stay: where it derives a key that must come out the same again. */
    static Optional<String> reasonToKeepForKeys(JavaFile file, MethodCallExpr setSeed) {
        Optional<Variables.Declaration> variable = setSeed.getScope()
                .filter(Expression::isNameExpr)
                .flatMap(scope -> Variables.declaration(scope.asNameExpr()));
        boolean derives = variable.stream()
                .flatMap(declared -> Variables.uses(declared).stream())
                .map(use -> use.getParentNode().orElse(null))
                .anyMatch(parent -> parent instanceof MethodCallExpr call
                        && call.getNameAsString().equals("init")
                        && call.getScope()
                                .filter(scope -> file.types().isA(scope, "javax.crypto.KeyGenerator"))
                                .isPresent());
        return derives && !isPassing(setSeed.getArgument(0))
                ? Optional.of("the seed `" + file.text(setSeed.getArgument(0))
                        + "` derives the key, and without it what was encrypted before could not be read")
                : Optional.empty();
    }
}
