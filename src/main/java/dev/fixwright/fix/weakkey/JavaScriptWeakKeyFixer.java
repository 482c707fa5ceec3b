package dev.fixwright.fix.weakkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/** Makes keys of a length that cannot be broken today. */
public final class JavaScriptWeakKeyFixer implements JavaScriptFixer {
    private static final String WHY = "The key is long enough not to be broken.";
    private static final String REVIEW = "Making longer keys takes longer; keys that exist stay as short as they are.";
    private static final String SHORT = "([1-9]\\d{0,2}|1\\d{3}|20[0-3]\\d|204[0-7])";
    private static final String SHORT_DIVISOR = "\\d{1,2}|1\\d\\d|2[01]\\d|22[0-3]";
    private static final List<ScriptOption> OPTIONS = List.of(
            new ScriptOption("modulusLength|b|bits|primeLength", SHORT, "2048", WHY, REVIEW),
            new ScriptOption("divisorLength", SHORT_DIVISOR, "224", WHY, REVIEW),
            new ScriptOption(
                    "namedCurve",
                    "secp(112|128|160|192)\\w*|sect(113|131|163|193)\\w*|prime192v\\d|P-192",
                    "prime256v1",
                    WHY,
                    REVIEW));

    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script()
                                .called(one)
                                .matches(
                                        "crypto\\.createDiffieHellman|node-forge\\.pki\\.rsa\\.generateKeyPair|node-rsa\\.generateKeyPair")
                        && ScriptFile.argument(one, 0)
                                .filter(bits -> isNumber(site, bits))
                                .isPresent(),
                "call_expression");
        if (call.isEmpty()) {
            Optional<Attempt> both = both(site);
            if (both.isPresent()) {
                return both.get();
            }
            return ScriptOption.change(site, weakness(), OPTIONS, "nothing on these lines names the length of a key");
        }
        SyntaxNode bits = ScriptFile.arguments(call.get()).get(0);
        if (!bits.is("number") || !bits.text().matches(SHORT)) {
            return Attempt.declined("the key is already long enough, or its length is decided elsewhere");
        }
        ScriptEdits edits = site.edit();
        edits.replace(bits, "2048");
        return site.fix(weakness(), edits, WHY, REVIEW);
    }

    /** A DSA key is as weak as the shorter of its two lengths, so both are changed at once. */
    private Optional<Attempt> both(ScriptSite site) {
        Optional<SyntaxNode> length =
                site.sink(one -> Objects.key(one).equals("modulusLength") && isShort(one, SHORT), "pair");
        Optional<SyntaxNode> modulus = length.or(() -> site.nodes("call_expression").stream()
                .flatMap(call -> call.all("pair").stream())
                .filter(one -> Objects.key(one).equals("modulusLength") && isShort(one, SHORT))
                .findFirst());
        Optional<SyntaxNode> divisor = modulus.flatMap(SyntaxNode::parent).stream()
                .flatMap(object -> object.parts().stream())
                .filter(one -> Objects.key(one).equals("divisorLength") && isShort(one, SHORT_DIVISOR))
                .findFirst();
        if (divisor.isEmpty()) {
            return Optional.empty();
        }
        ScriptEdits edits = site.edit();
        edits.replace(modulus.get().child("value").orElseThrow(), "2048");
        edits.replace(divisor.get().child("value").orElseThrow(), "224");
        return Optional.of(site.fix(weakness(), edits, WHY, REVIEW));
    }

    private static boolean isShort(SyntaxNode pair, String lengths) {
        return pair.child("value")
                .filter(value -> value.text().matches(lengths))
                .isPresent();
    }

    private static boolean isNumber(ScriptSite site, SyntaxNode bits) {
        return site.script()
                .texts()
                .constant(bits)
                .filter(text -> text.matches("\\d+"))
                .isPresent();
    }
}
