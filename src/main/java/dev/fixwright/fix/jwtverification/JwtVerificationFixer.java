package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the claims of a JSON Web Token only after its signature has been checked, where the key for that is in sight. */
public final class JwtVerificationFixer implements JavaFixer {
    private static final Map<String, String> OLD_CHECKED = Map.of(
            "parse", "parseClaimsJws", "parseClaimsJwt", "parseClaimsJws", "parsePlaintextJwt", "parsePlaintextJws");
    private static final Map<String, String> CHECKED = Map.of(
            "parse",
            "parseSignedClaims",
            "parseUnsecuredClaims",
            "parseSignedClaims",
            "parseUnsecuredContent",
            "parseSignedContent");
    private static final Set<String> SWITCHES =
            Set.of("unsecured", "setSkipSignatureVerification", "setDisableRequireSignature");
    private static final String KEYS =
            "(?s).*\\.(setSigningKey|verifyWith|setSigningKeyResolver|keyLocator|setVerificationKey"
                    + "|setVerificationKeyResolver)\\s*\\(.*";

    @Override
    public String weakness() {
        return "jwtverification";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaEdits edits = site.file().edit();
        for (MethodCallExpr call : site.nodes(MethodCallExpr.class)) {
            Optional<String> reason = Optional.empty();
            if (SWITCHES.contains(call.getNameAsString()) && call.getArguments().isEmpty()) {
                reason = switchOff(site.file(), call, edits);
            } else if (isUnchecked(site.file(), call)) {
                reason = parseChecked(site.file(), call, edits);
            } else if (isDecoding(site.file(), call)) {
                reason = verify(site.file(), call, edits);
            } else {
                continue;
            }
            return reason.<Attempt>map(Attempt.Declined::new).orElseGet(() -> fixed(edits));
        }
        boolean nimbus = site.nodes(MethodCallExpr.class).stream()
                .anyMatch(call -> call.toString().contains("JWT.parse("));
        return Attempt.declined(
                nimbus
                        ? "nothing here holds a verifier with the key that the token must be signed with"
                        : "no token is read without a check of its signature on the reported line");
    }

    private Attempt fixed(JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The token's signature is checked before its claims are used, so nobody can write a token of their own.",
                List.of("Tokens without a signature, or signed with another key, are refused with an exception now.")));
    }

    private static boolean isUnchecked(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        boolean named = OLD_CHECKED.containsKey(name) || CHECKED.containsKey(name);
        return named && call.getArguments().size() == 1 && chain(file, call).contains("Jwts.parser");
    }

    /** The text of the calls that lead to this one, also through the variable that holds the parser. */
    private static String chain(JavaFile file, MethodCallExpr call) {
        StringBuilder text = new StringBuilder();
        Expression at = call;
        for (int i = 0; i < 20; i++) {
            text.insert(0, file.text(at) + " ");
            while (at instanceof MethodCallExpr next && next.getScope().isPresent()) {
                at = next.getScope().get();
            }
            Optional<Expression> value = at instanceof NameExpr name ? Variables.soleValue(name) : Optional.empty();
            if (value.isEmpty()) {
                break;
            }
            at = value.get();
        }
        return text.toString();
    }

    private static Optional<String> parseChecked(JavaFile file, MethodCallExpr call, JavaEdits edits) {
        String chain = chain(file, call);
        if (!chain.matches(KEYS)) {
            return Optional.of("the parser is given no key, so there is nothing to check the signature with");
        }
        if (call.getParentNode().orElse(null) instanceof VariableDeclarator variable
                && namesKinds(variable.getType())) {
            return Optional.of("`" + variable.getType() + "` is not what a checked token is");
        }
        boolean current = chain.contains("verifyWith(") || chain.contains("keyLocator(");
        String name = call.getNameAsString();
        String checked = current ? CHECKED.getOrDefault(name, "") : OLD_CHECKED.getOrDefault(name, "");
        if (checked.isEmpty()) {
            return Optional.of("`" + name + "` has no like that checks the signature");
        }
        edits.replace(call.getName(), checked);
        return Optional.empty();
    }

    private static boolean namesKinds(Type type) {
        return type.isClassOrInterfaceType()
                && type.asClassOrInterfaceType()
                        .getTypeArguments()
                        .filter(kinds -> kinds.stream().anyMatch(kind -> !kind.isWildcardType()))
                        .isPresent();
    }

    /** Takes a call out of a chain, after which the library checks signatures as it does by itself. */
    private static Optional<String> switchOff(JavaFile file, MethodCallExpr call, JavaEdits edits) {
        Node whole = call;
        while (whole.getParentNode().orElse(null) instanceof MethodCallExpr outer) {
            whole = outer;
        }
        if (call.getScope().isEmpty()) {
            return Optional.of("`" + file.text(call) + "` is not part of a chain");
        }
        boolean keyed = file.text(whole).matches(KEYS);
        if (!keyed) {
            return Optional.of("no key is given here, so there is nothing to check the signature with");
        }
        edits.replace(file.end(call.getScope().get()), file.end(call), "");
        return Optional.empty();
    }

    private static boolean isDecoding(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("decode")
                && call.getArguments().size() == 1
                && file.types()
                        .staticScope(call)
                        .filter("com.auth0.jwt.JWT"::equals)
                        .isPresent();
    }

    private static Optional<String> verify(JavaFile file, MethodCallExpr call, JavaEdits edits) {
        String token = file.text(call.getArgument(0));
        Optional<String> verifier = visible(call, "JWTVerifier");
        Optional<String> algorithm = visible(call, "Algorithm");
        if (verifier.isEmpty() && algorithm.isEmpty()) {
            return Optional.of("nothing here holds the algorithm and key that the token must be signed with");
        }
        String scope = file.text(call.getScope().orElseThrow());
        edits.replace(
                call,
                verifier.map(one -> one + ".verify(" + token + ")")
                        .orElseGet(() ->
                                scope + ".require(" + algorithm.orElseThrow() + ").build().verify(" + token + ")"));
        return Optional.empty();
    }

    /** A field, a parameter or an earlier variable of this type that can be named at a place. */
    private static Optional<String> visible(Node place, String type) {
        boolean isStatic = JavaFile.around(place, CallableDeclaration.class)
                .filter(method -> ((CallableDeclaration<?>) method).isStatic())
                .isPresent();
        Optional<String> near = JavaFile.around(place, CallableDeclaration.class).stream()
                .flatMap(method -> ((CallableDeclaration<?>) method).getParameters().stream())
                .filter(parameter -> parameter.getType().asString().equals(type))
                .map(parameter -> parameter.getNameAsString())
                .findFirst();
        return near.or(() -> JavaFile.around(place, TypeDeclaration.class).stream()
                .flatMap(declared -> ((TypeDeclaration<?>) declared).getFields().stream())
                .filter(field -> field.getElementType().asString().equals(type) && (field.isStatic() || !isStatic))
                .map(field -> field.getVariable(0).getNameAsString())
                .findFirst());
    }
}
