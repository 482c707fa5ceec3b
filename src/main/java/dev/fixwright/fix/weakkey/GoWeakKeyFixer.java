package dev.fixwright.fix.weakkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes keys of a length that is considered safe. */
public final class GoWeakKeyFixer implements GoFixer {
    private static final Pattern MADE = Pattern.compile("crypto/rsa\\.Generate(Key|MultiPrimeKey)");
    private static final Pattern SMALL = Pattern.compile("crypto/(elliptic\\.P224|dsa\\.L1024N160|ecdh\\.P224)");
    private static final String DONE =
            "The key is long enough that nobody can find it by trying, with what is known today.";

    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call = site.call(found -> MADE.matcher(found.name()).matches());
        if (call.isPresent()) {
            return bits(site, call.get());
        }
        Optional<SyntaxNode> small = site.nodes("selector_expression").stream()
                .filter(node -> SMALL.matcher(site.file().meaning(node)).matches())
                .findFirst();
        if (small.isPresent()) {
            String name = small.get().text().endsWith("P224") ? "P256" : "L2048N256";
            GoEdits edits = site.edit().replace(small.get().child("field").orElse(small.get()), name);
            return GoSite.fixed(
                    weakness(),
                    edits,
                    DONE,
                    "Keys that were made before do not fit the new curve or length; make them anew.");
        }
        Optional<SyntaxNode> number = site.nodes("const_spec", "var_spec", "short_var_declaration").stream()
                .flatMap(spec -> spec.all("int_literal").stream())
                .filter(literal -> feedsKey(site, literal))
                .findFirst();
        return number.map(literal -> longer(site, literal)).orElseGet(() -> site.nothing("call that makes a key"));
    }

    /** Whether the number is the length of a key that another line makes. */
    private static boolean feedsKey(GoSite site, SyntaxNode literal) {
        return site.file().calls(site.file().root()).stream()
                .filter(call -> MADE.matcher(call.name()).matches())
                .anyMatch(call -> size(call)
                        .map(site.file()::resolve)
                        .filter(found -> found == literal)
                        .isPresent());
    }

    private static Optional<SyntaxNode> size(GoCall call) {
        return call.argument(call.method().equals("GenerateKey") ? 1 : 2);
    }

    private Attempt bits(GoSite site, GoCall call) {
        Optional<SyntaxNode> size = size(call);
        Optional<SyntaxNode> number = size.map(site.file()::resolve).filter(value -> value.is("int_literal"));
        if (number.isEmpty()) {
            return Attempt.declined("it cannot be told how long the key of `" + GoSite.words(call.node()) + "` is");
        }
        return longer(site, number.get());
    }

    private Attempt longer(GoSite site, SyntaxNode number) {
        String digits = number.text().replace("_", "");
        if (!digits.matches("[1-9]\\d{1,3}") || Integer.parseInt(digits) >= 2048) {
            return Attempt.declined("the key is already long enough");
        }
        return GoSite.fixed(
                weakness(),
                site.edit().replace(number, "2048"),
                DONE,
                "Keys that were made earlier stay as short as they are; make them anew.");
    }
}
