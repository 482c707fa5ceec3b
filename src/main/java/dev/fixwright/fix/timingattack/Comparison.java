package dev.fixwright.fix.timingattack;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call that compares two values and stops at the first difference.
 *
 * @param kind what is compared, and how
 * @param left the value that stands first
 * @param right the other one
 */
record Comparison(MethodCallExpr call, Kind kind, Expression left, Expression right) {
    /** What is compared. */
    enum Kind {
        /** Two arrays of bytes, either of which may be null. */
        BYTES,
        /** A text that is surely there with another. */
        TEXT,
        /** The same, capital letters aside. */
        ANY_CASE,
        /** Two texts, either of which may be null. */
        EITHER_NULL
    }

    private static final Pattern SECRET = Pattern.compile(
            "(?i)hash|md5|sha\\d|sha$|digest|hmac|\\bmac|mac$|signature|sign$|sig$|token|secret|passw|pwd|apikey|api_key"
                    + "|otp|nonce|checksum|crc|csrf|xsrf|credential|pin$|passcode|fingerprint");
    private static final Set<String> NEVER_NULL = Set.of(
            "toString",
            "encodeToString",
            "formatHex",
            "format",
            "valueOf",
            "encodeHexString",
            "toHexString",
            "substring",
            "trim",
            "toLowerCase",
            "toUpperCase",
            "concat",
            "replace",
            "hashpw",
            "sha256Hex",
            "sha512Hex",
            "sha1Hex",
            "md5Hex",
            "hmacHex");

    static Optional<Comparison> of(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        int arguments = call.getArguments().size();
        if (name.matches("equals|contentEquals|equalsIgnoreCase") && arguments == 1) {
            return call.getScope()
                    .filter(scope -> areTexts(file, scope, call.getArgument(0)))
                    .map(scope -> new Comparison(
                            call,
                            name.equals("equalsIgnoreCase") ? Kind.ANY_CASE : Kind.TEXT,
                            scope,
                            call.getArgument(0)));
        }
        if (!name.matches("equals|deepEquals") || arguments != 2) {
            return Optional.empty();
        }
        Expression left = call.getArgument(0);
        Expression right = call.getArgument(1);
        boolean bytes = isBytes(file, left) && isBytes(file, right);
        if (bytes && file.types().isStaticCall(call, "java.util.Arrays", "equals")) {
            return Optional.of(new Comparison(call, Kind.BYTES, left, right));
        }
        boolean texts = file.types().isString(left) && file.types().isString(right);
        boolean known = call.getScope()
                .filter(scope -> scope.toString().matches("(.*\\.)?(Objects|StringUtils)"))
                .isPresent();
        return texts && known ? Optional.of(new Comparison(call, Kind.EITHER_NULL, left, right)) : Optional.empty();
    }

    /** One of them may be of a type that cannot be told, such as a getter that is generated, where it is called a secret. */
    private static boolean areTexts(JavaFile file, Expression left, Expression right) {
        boolean leftIs = file.types().isString(left);
        boolean rightIs = file.types().isString(right);
        return (leftIs && (rightIs || isLikely(file, right))) || (rightIs && isLikely(file, left));
    }

    private static boolean isLikely(JavaFile file, Expression side) {
        return side instanceof MethodCallExpr
                && file.types().typeOf(side).isEmpty()
                && SECRET.matcher(name(side)).find();
    }

    private static boolean isBytes(JavaFile file, Expression expression) {
        return file.types().typeOf(expression).filter("byte[]"::equals).isPresent();
    }

    /** Whether one of the sides is called what secrets are called. */
    boolean namesSecret() {
        return List.of(left, right).stream()
                .anyMatch(side -> SECRET.matcher(name(side)).find());
    }

    private static String name(Expression side) {
        if (side instanceof MethodCallExpr call) {
            String asked = call.getNameAsString();
            boolean looksUp =
                    call.getArguments().isNonEmpty() && call.getArgument(0).isStringLiteralExpr();
            return asked
                    + (looksUp ? " " + call.getArgument(0).asStringLiteralExpr().asString() : "");
        }
        return side.toString();
    }

    /** Whether the right side is surely there. */
    boolean isRightPresent() {
        return isPresent(right, 0);
    }

    private static boolean isPresent(Expression value, int depth) {
        if (value.isStringLiteralExpr() || value instanceof ObjectCreationExpr || value.isBinaryExpr()) {
            return true;
        }
        if (value instanceof MethodCallExpr call) {
            return NEVER_NULL.contains(call.getNameAsString());
        }
        return depth < 3
                && value instanceof NameExpr name
                && Variables.soleValue(name)
                        .filter(sole -> isPresent(sole, depth + 1))
                        .isPresent();
    }
}
