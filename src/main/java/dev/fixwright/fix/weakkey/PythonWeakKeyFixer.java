package dev.fixwright.fix.weakkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes keys of a length that is considered safe. */
public final class PythonWeakKeyFixer implements PythonFixer {
    private static final Pattern SIZED = Pattern.compile("Crypto(dome)?\\.PublicKey\\.(RSA|DSA)\\.generate"
            + "|cryptography\\.hazmat\\.primitives\\.asymmetric\\.(rsa|dsa)\\.(generate_private_key|generate_parameters)"
            + "|rsa\\.newkeys|paramiko\\.(RSAKey|DSSKey)\\.generate|.*\\.dh\\.generate_parameters");
    private static final Pattern CURVE = Pattern.compile(".*\\.ec\\.(SECT\\d+\\w+|SECP192R1|SECP224R1|BrainpoolP\\w+)");
    private static final String DONE =
            "The key is long enough that nobody can find it by trying, with what is known today.";

    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> made = site.call(call -> SIZED.matcher(call.name()).matches());
        if (made.isPresent()) {
            return sized(site, made.get());
        }
        Optional<SyntaxNode> curve = site.nodes("attribute", "identifier").stream()
                .filter(node -> CURVE.matcher(site.file().meaning(node)).matches())
                .findFirst();
        if (curve.isPresent() && curve.get().is("attribute")) {
            return PythonSite.fixed(
                    weakness(),
                    site.edit().replace(curve.get().child("attribute").orElse(curve.get()), "SECP256R1"),
                    DONE,
                    "Keys on the old curve do not fit the new one; both ends must know it.");
        }
        return site.nothing("call that makes a key");
    }

    private Attempt sized(PythonSite site, PythonCall call) {
        boolean hazmat = call.name().startsWith("cryptography.");
        int place = hazmat
                        && call.name().endsWith("generate_private_key")
                        && call.name().contains(".rsa.")
                ? 1
                : 0;
        Optional<SyntaxNode> size =
                hazmat ? call.keyword("key_size").or(() -> call.argument(place, "key_size")) : call.argument(0, "bits");
        Optional<SyntaxNode> number = size.map(site.file()::resolve).filter(value -> value.is("integer"));
        if (number.isEmpty()) {
            return Attempt.declined("it cannot be told how long the key of `" + PythonSite.words(call.node()) + "` is");
        }
        if (number.get().text().length() > 4 || Integer.parseInt(number.get().text()) >= 2048) {
            return Attempt.declined("the key is already long enough");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(number.get(), "2048");
        return PythonSite.fixed(
                weakness(), edits, DONE, "Keys that were made earlier stay as short as they are; make them anew.");
    }
}
