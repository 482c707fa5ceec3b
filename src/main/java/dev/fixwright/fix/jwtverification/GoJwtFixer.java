package dev.fixwright.fix.jwtverification;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Has tokens checked with the key that the package uses for others. */
public final class GoJwtFixer implements GoFixer {
    private static final Pattern LIBRARY = Pattern.compile("github\\.com/(golang-jwt/jwt|dgrijalva/jwt-go)");

    @Override
    public String weakness() {
        return "jwtverification";
    }

    @Override
    public Attempt attempt(GoSite site) {
        boolean none = site.nodes("selector_expression").stream()
                .anyMatch(node -> node.text().matches("\\w+\\.(UnsafeAllowNoneSignatureType|SigningMethodNone)"));
        if (none) {
            return Attempt.declined(
                    "tokens without a signature are wanted here; sign them with a key, which only those who issue and check them know");
        }
        Optional<GoCall> call = site.call(found -> found.method().equals("ParseUnverified"));
        if (call.isEmpty()) {
            boolean claims = site.call(found -> found.method().equals("UnsafeClaimsWithoutVerification"))
                    .isPresent();
            return claims
                    ? Attempt.declined(
                            "the key that checks this token does not stand in the code; read its claims with `Claims` and that key")
                    : checked(site);
        }
        Set<String> keys = keys(site.file());
        if (keys.isEmpty() && checks(site.file()).findAny().isPresent()) {
            return Attempt.declined(
                    "the package checks other tokens with a key that no function of it gives by itself; write one, and parse with `ParseWithClaims` and it");
        }
        if (keys.size() != 1) {
            return Attempt.declined(
                    keys.isEmpty()
                            ? "the key that checks this token does not stand in the code; parse it with `ParseWithClaims` and that key"
                            : "the package knows several keys, and it cannot be told which one checks this token");
        }
        return verified(site, call.get(), keys.iterator().next());
    }

    private static Attempt checked(GoSite site) {
        boolean checked =
                site.call(found -> found.method().matches("Parse(WithClaims)?")).isPresent();
        return checked
                ? Attempt.declined("the signature of the token is already checked")
                : site.nothing("token that is read");
    }

    /** The functions that give the key by which the package checks other tokens. */
    private static Set<String> keys(GoFile file) {
        Set<String> keys = new LinkedHashSet<>();
        checks(file)
                .forEach(call -> call.argument(call.method().equals("Parse") ? 1 : 2)
                        .filter(key -> key.is("identifier")
                                && file.ofPackage(key.text()).isPresent())
                        .ifPresent(key -> keys.add(key.text())));
        return keys;
    }

    /** The calls that check tokens. */
    private static Stream<GoCall> checks(GoFile file) {
        return file.files()
                .flatMap(one -> one.calls(one.root()).stream())
                .filter(call -> call.method().matches("Parse|ParseWithClaims"))
                .filter(call -> call.receiver().isPresent()
                        && LIBRARY.matcher(call.name().replaceFirst("\\.[^./]*(\\.[^./]*)?$", ""))
                                .find());
    }

    private Attempt verified(GoSite site, GoCall call, String key) {
        List<SyntaxNode> arguments = call.arguments();
        Optional<SyntaxNode> left = call.node()
                .around("short_var_declaration", "assignment_statement")
                .flatMap(statement -> statement.child("left"));
        boolean fits = arguments.size() == 2
                && left.filter(names -> names.parts().size() == 3
                                && names.parts().get(1).text().equals("_"))
                        .isPresent();
        if (!fits) {
            return Attempt.declined(
                    "the parts of the token are used beside its claims, which a checked parse does not give");
        }
        GoEdits edits = site.edit();
        List<SyntaxNode> names = left.get().parts();
        edits.replace(names.get(0).end(), names.get(1).end(), "");
        edits.replace(call.function().child("field").orElse(call.function()), "ParseWithClaims");
        edits.insert(arguments.get(1).end(), ", " + key);
        return GoSite.fixed(
                weakness(),
                edits,
                "The signature of the token is checked with the key of `" + key
                        + "`, so nobody can write claims of his own into it.",
                "Tokens that other keys sign, and ones that have run out, are errors now.");
    }
}
