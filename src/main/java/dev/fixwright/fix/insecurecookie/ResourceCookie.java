package dev.fixwright.fix.insecurecookie;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JAX-RS cookie, whose flags are arguments of its constructors: the one that takes the flag is called. */
final class ResourceCookie {
    private static final List<String> TYPES = List.of("javax.ws.rs.core.NewCookie", "jakarta.ws.rs.core.NewCookie");

    private final JavaFile file;
    private final ObjectCreationExpr made;

    ResourceCookie(JavaFile file, ObjectCreationExpr made) {
        this.file = file;
        this.made = made;
    }

    static boolean isMade(JavaFile file, ObjectCreationExpr made) {
        return TYPES.stream().anyMatch(type -> file.types().creates(made, type))
                || (file.types().typeOf(made).isEmpty()
                        && made.getType().getNameWithScope().equals("NewCookie"));
    }

    static boolean isBuilder(JavaFile file, ObjectCreationExpr made) {
        return TYPES.stream().anyMatch(type -> file.types().creates(made, type + ".Builder"))
                || made.getType().getNameWithScope().equals("NewCookie.Builder");
    }

    CookieChange set(Flag flag) {
        Optional<Integer> secure = secureArgument();
        List<String> texts =
                new ArrayList<>(made.getArguments().stream().map(file::text).toList());
        if (secure.isPresent()) {
            int at = secure.get() + (flag == Flag.HTTP_ONLY ? 1 : 0);
            return at < texts.size() ? changed(at, flag) : longer(texts, secure.get());
        }
        String age = file.text(made.getType()) + ".DEFAULT_MAX_AGE";
        List<String> rest = switch (texts.size()) {
            case 1 ->
                flag == Flag.SECURE ? List.of("null", age, "true") : List.of("null", age, "null", "false", "true");
            case 2 ->
                flag == Flag.SECURE
                        ? List.of("null", "null", "null", age, "true")
                        : List.of("null", "null", "null", age, "false", "true");
            default -> List.of();
        };
        if (rest.isEmpty()) {
            return CookieChange.none("this constructor of the cookie is not known");
        }
        return edits -> edits.insert(file.end(made.getArgument(texts.size() - 1)), ", " + String.join(", ", rest));
    }

    private CookieChange changed(int at, Flag flag) {
        Expression value = made.getArgument(at);
        return value.toString().equals("true")
                ? CookieChange.none("the cookie is already marked " + flag.attribute())
                : edits -> edits.replace(value, "true");
    }

    /** The constructor with HttpOnly; the one with a version or made of another cookie wants an expiry too. */
    private CookieChange longer(List<String> texts, int secure) {
        Expression last = made.getArgument(secure);
        boolean wantsExpiry = texts.size() == 8 || texts.size() == 4;
        return wantsExpiry
                ? edits -> edits.insert(file.start(last), "null, ").insert(file.end(last), ", true")
                : edits -> edits.insert(file.end(last), ", true");
    }

    /** Where the constructor takes the Secure flag. */
    private Optional<Integer> secureArgument() {
        return switch (made.getArguments().size()) {
            case 4 -> Optional.of(3);
            case 6 -> Optional.of(4);
            // one of them takes another cookie and SameSite
            case 7 -> Optional.of(file.text(made.getArgument(6)).contains("SameSite") ? 4 : 6);
            case 8 -> Optional.of(isFlag(made.getArgument(6)) ? 6 : 7);
            case 10, 11 -> Optional.of(8);
            default -> Optional.empty();
        };
    }

    private boolean isFlag(Expression argument) {
        return file.types()
                .typeOf(argument)
                .filter(type -> type.matches("boolean|java\\.lang\\.Boolean"))
                .isPresent();
    }

    /** The first call on a builder, where there is one. */
    static Optional<MethodCallExpr> firstStep(ObjectCreationExpr builder) {
        return builder.getParentNode()
                .filter(parent ->
                        parent instanceof MethodCallExpr call && call.getScope().orElse(null) == builder)
                .map(MethodCallExpr.class::cast);
    }
}
