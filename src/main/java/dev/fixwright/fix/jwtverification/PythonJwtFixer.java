package dev.fixwright.fix.jwtverification;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import java.util.List;
import java.util.Optional;

/** Has the signatures of tokens checked, with an algorithm that signs. */
public final class PythonJwtFixer implements PythonFixer {
    private static final String DONE =
            "The signature of the token is checked with the key that is given, so nobody can write a token of their own.";

    @Override
    public String weakness() {
        return "jwtverification";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call =
                site.call(found -> found.name().matches("(jwt|jose\\.jwt|jwt\\.api_jwt)\\.(decode|encode)"));
        if (call.isEmpty()) {
            return site.nothing("call that reads a token");
        }
        if (call.get().method().equals("encode")) {
            return encode(call.get());
        }
        return decode(site, call.get());
    }

    private static Attempt encode(PythonCall call) {
        boolean none = call.argument(2, "algorithm")
                .filter(value -> value.text().matches("(?i)None|[\"']none[\"']"))
                .isPresent();
        return none
                ? Attempt.declined(
                        "the token is written without a signature, and which key would sign it is not said here")
                : Attempt.declined("the token is already signed here");
    }

    private Attempt decode(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> key =
                call.argument(1, "key").filter(value -> !value.text().matches("None|(?i)[\"']{2}|False"));
        Optional<SyntaxNode> verify = call.keywordArgument("verify")
                .filter(argument -> argument.child("value")
                        .filter(value -> value.text().equals("False"))
                        .isPresent());
        Optional<SyntaxNode> options =
                call.keyword("options").map(site.file()::resolve).filter(value -> value.is("dictionary"));
        Optional<SyntaxNode> off = options.stream()
                .flatMap(found -> found.all("pair").stream())
                .filter(pair -> pair.child("key")
                        .filter(name -> name.text().contains("verify_signature"))
                        .isPresent())
                .flatMap(pair -> pair.child("value").stream())
                .filter(value -> value.text().equals("False"))
                .findFirst();
        Optional<SyntaxNode> none =
                call.argument(2, "algorithms").filter(value -> value.text().matches("(?is).*[\"']none[\"'].*"));
        if (verify.isEmpty() && off.isEmpty() && none.isEmpty()) {
            return Attempt.declined("the signature of the token is already checked");
        }
        if (key.isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` is given no key, and which key checks the signature is not said here");
        }
        boolean rsa = key.get().text().matches("(?is).*(public|pem|cert|jwk).*");
        if (call.argument(2, "algorithms").isEmpty() && rsa) {
            return Attempt.declined("`" + PythonSite.words(key.get())
                    + "` looks like a public key, and by which algorithm tokens are" + " signed is not said here");
        }
        verify.ifPresent(argument -> call.remove(edits, argument));
        off.ifPresent(value -> edits.replace(value, "True"));
        algorithms(call, edits, none);
        return PythonSite.fixed(
                weakness(), edits, DONE, "Tokens without a valid signature raise `jwt.InvalidTokenError` now.");
    }

    private static void algorithms(PythonCall call, SyntaxEdits edits, Optional<SyntaxNode> none) {
        if (none.isPresent()) {
            List<String> kept = none.get().parts().stream()
                    .map(SyntaxNode::text)
                    .filter(name -> !name.matches("(?i)[\"']none[\"']"))
                    .toList();
            edits.replace(none.get(), "[" + (kept.isEmpty() ? "\"HS256\"" : String.join(", ", kept)) + "]");
        } else if (call.argument(2, "algorithms").isEmpty()) {
            call.append(edits, "algorithms=[\"HS256\"]");
        }
    }
}
