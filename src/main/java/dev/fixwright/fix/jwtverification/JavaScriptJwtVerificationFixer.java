package dev.fixwright.fix.jwtverification;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.List;
import java.util.Optional;

/** Has the signature of tokens checked that jsonwebtoken reads. */
public final class JavaScriptJwtVerificationFixer implements JavaScriptFixer {
    private static final String LIBRARY = "jsonwebtoken\\.";

    @Override
    public String weakness() {
        return "jwtverification";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script().called(one).matches(LIBRARY + "(verify|decode|sign)"), "call_expression");
        if (call.isEmpty()) {
            boolean page = site.sink(
                            one -> site.script().called(one).matches("jwt-decode(\\.jwtDecode)?"), "call_expression")
                    .isPresent();
            return Attempt.declined(
                    page
                            ? "jwt-decode only reads tokens, and the key to check them with is not in this file"
                            : "nothing on these lines reads a token with jsonwebtoken");
        }
        return switch (site.script().called(call.get()).replaceFirst(LIBRARY, "")) {
            case "decode" -> decode(site, call.get());
            case "verify" -> verify(site, call.get());
            default -> sign(site, call.get());
        };
    }

    private Attempt decode(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> token = ScriptFile.argument(call, 0);
        boolean checked = token.isPresent()
                && others(site, call, "verify").stream()
                        .anyMatch(other -> Statements.sameFunction(other, call)
                                && ScriptFile.argument(other, 0)
                                        .filter(one ->
                                                one.text().equals(token.get().text()))
                                        .isPresent());
        if (checked) {
            return Attempt.declined("the signature of the same token is already checked in this function");
        }
        Optional<SyntaxNode> key = key(site, call);
        if (token.filter(one -> one.is("spread_element")).isPresent()) {
            return Attempt.declined("which arguments `" + call.text() + "` is given is not said here");
        }
        if (token.isEmpty() || key.isEmpty()) {
            return Attempt.declined("the key that the token is signed with is not in this file");
        }
        ScriptEdits edits = site.edit();
        edits.callInstead(call, "jsonwebtoken", "verify");
        edits.insert(token.get().end(), ", " + key.get().text());
        return fixed(site, edits);
    }

    private Attempt verify(ScriptSite site, SyntaxNode call) {
        ScriptEdits edits = site.edit();
        Optional<SyntaxNode> given = ScriptFile.argument(call, 1);
        boolean keyless = given.filter(one -> one.text().matches("(false|null|undefined|''|\"\"|``)( as \\w+|!)?"))
                .isPresent();
        Optional<SyntaxNode> key = keyless ? key(site, call) : Optional.empty();
        if (keyless && key.isEmpty()) {
            return Attempt.declined("the key that the token is signed with is not in this file");
        }
        key.ifPresent(found -> edits.replace(given.orElseThrow(), found.text()));
        Optional<SyntaxNode> algorithms = ScriptFile.argument(call, 2)
                .flatMap(found -> Objects.literal(found, site.script()))
                .flatMap(options -> Objects.value(options, "algorithms"));
        List<SyntaxNode> none = algorithms.stream()
                .flatMap(list -> list.parts().stream())
                .filter(one -> site.script()
                        .texts()
                        .constant(one)
                        .filter(text -> text.equalsIgnoreCase("none"))
                        .isPresent())
                .toList();
        if (!none.isEmpty()) {
            List<String> kept = algorithms.get().parts().stream()
                    .filter(one -> !none.contains(one))
                    .map(SyntaxNode::text)
                    .toList();
            edits.replace(
                    algorithms.get(), "[" + (kept.isEmpty() ? edits.quoted("HS256") : String.join(", ", kept)) + "]");
        }
        return key.isEmpty() && none.isEmpty()
                ? Attempt.declined("the signature of the token is already checked with a key")
                : fixed(site, edits);
    }

    private Attempt sign(ScriptSite site, SyntaxNode call) {
        Optional<SyntaxNode> algorithm = ScriptFile.argument(call, 2)
                .flatMap(found -> Objects.literal(found, site.script()))
                .flatMap(options -> Objects.value(options, "algorithm"))
                .filter(value -> site.script()
                        .texts()
                        .constant(value)
                        .filter(text -> text.equalsIgnoreCase("none"))
                        .isPresent());
        boolean keyless = ScriptFile.argument(call, 1)
                .filter(one -> one.text().matches("false|null|undefined|''|\"\""))
                .isPresent();
        if (algorithm.isEmpty() || keyless) {
            return Attempt.declined(keyless ? "there is no key to sign the token with" : "the token is already signed");
        }
        ScriptEdits edits = site.edit();
        edits.replace(algorithm.get(), edits.quoted("HS256"));
        return fixed(site, edits);
    }

    private static List<SyntaxNode> others(ScriptSite site, SyntaxNode call, String methods) {
        return site.site().file().root().all("call_expression").stream()
                .filter(other -> other != call && site.script().called(other).matches(LIBRARY + "(" + methods + ")"))
                .toList();
    }

    /** The key that other calls of this file use, where it can be named at the call. */
    private static Optional<SyntaxNode> key(ScriptSite site, SyntaxNode call) {
        return others(site, call, "verify|sign").stream()
                .flatMap(other -> ScriptFile.argument(other, 1).stream())
                .filter(key -> isVisible(site, key, call))
                .findFirst();
    }

    private static boolean isVisible(ScriptSite site, SyntaxNode key, SyntaxNode at) {
        if (!key.is("identifier", "member_expression") || key.text().matches("undefined")) {
            return false;
        }
        SyntaxNode first = key.all("identifier", "this").stream().findFirst().orElse(key);
        if (first.is("this")) {
            return first.around("class_body").equals(at.around("class_body"));
        }
        Optional<Binding> binding = site.script().bindings().binding(first);
        return binding.equals(site.script().bindings().binding(first.text(), at));
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The token's signature is checked with the application's key before its claims are used.",
                "A token that is forged or too old now ends in an exception; check that callers answer it with a refusal.");
    }
}
