package dev.fixwright.fix.jwtverification;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
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
            } else {
                Optional<Optional<String>> other = new Auth0Tokens(site.file(), edits)
                        .change(call)
                        .or(() -> new NimbusTokens(site.file(), edits).change(call))
                        .or(() -> new JoseTokens(site.file(), edits).change(call));
                if (other.isEmpty()) {
                    continue;
                }
                reason = other.get();
            }
            return reason.<Attempt>map(Attempt.Declined::new).orElseGet(() -> fixed(edits));
        }
        return Attempt.declined("no token is read without a check of its signature on the reported line");
    }

    private Attempt fixed(JavaEdits edits) {
        return new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "The token's signature is checked before its claims are used, so nobody can write a token of their own.",
                        List.of(
                                "Tokens without a signature, or signed with another key, are refused with an exception now."))
                .deleting());
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
        Optional<Type> wanted = wanted(call).filter(JwtVerificationFixer::namesKinds);
        if (wanted.isPresent()) {
            return Optional.of("`" + wanted.get() + "` is not what a checked token is");
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

    /** The type that the code around a call says of its result. */
    private static Optional<Type> wanted(MethodCallExpr call) {
        Node parent = call.getParentNode().orElse(null);
        if (parent instanceof CastExpr cast) {
            return Optional.of(cast.getType());
        }
        return parent instanceof VariableDeclarator variable ? Optional.of(variable.getType()) : Optional.empty();
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
        Optional<String> key = call.getNameAsString().equals("unsecured")
                ? Optional.empty()
                : VisibleObjects.named(call, "Key", "SecretKey", "PublicKey", "RSAPublicKey");
        if (!keyed && key.isEmpty()) {
            return Optional.of("no key is given here, so there is nothing to check the signature with");
        }
        for (MethodCallExpr one : whole.findAll(MethodCallExpr.class)) {
            if (one == call && !keyed) {
                edits.replace(
                        file.start(call.getName()), file.end(call), "setVerificationKey(" + key.orElseThrow() + ")");
            } else if (SWITCHES.contains(one.getNameAsString())
                    && one.getArguments().isEmpty()) {
                edits.replace(file.end(one.getScope().orElseThrow()), file.end(one), "");
            }
        }
        return Optional.empty();
    }
}
