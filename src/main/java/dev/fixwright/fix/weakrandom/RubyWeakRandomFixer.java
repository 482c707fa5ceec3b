package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyRequires;
import java.util.List;
import java.util.Optional;

/** Takes random numbers from the operating system, through {@code SecureRandom}. */
public final class RubyWeakRandomFixer implements RubyFixer {
    private static final List<String> DRAWS = List.of("sample", "shuffle", "shuffle!");

    @Override
    public String weakness() {
        return "weakrandom";
    }

    @Override
    public Attempt attempt(RubySite site) {
        RubyFile file = site.file();
        Optional<RubyCall> found = site.call(RubyWeakRandomFixer::isWeak);
        if (found.isEmpty()) {
            boolean secure =
                    site.nodes("constant").stream().anyMatch(name -> name.text().equals("SecureRandom"));
            return secure
                    ? Attempt.declined("the numbers already come from the operating system's generator")
                    : site.nothing("use of `rand`, `Random` or a random element");
        }
        Optional<SyntaxNode> seed = file.calls(file.root()).stream()
                .filter(call -> call.name().matches("(Kernel\\.|Random\\.)?srand"))
                .map(RubyCall::node)
                .findFirst();
        if (seed.isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(seed.get())
                    + "` asks for numbers that can be repeated, which the operating system's generator cannot give");
        }
        return attempt(site, found.get());
    }

    private static boolean isWeak(RubyCall call) {
        RubyFile file = call.file();
        if (call.node().is("identifier")) {
            boolean used = !call.node().field().equals("method")
                    && !call.node().field().equals("name")
                    && call.node()
                            .parent()
                            .filter(up -> up.is("method_parameters", "pair"))
                            .isEmpty();
            return call.method().equals("rand")
                    && used
                    && file.names().of(call.node()).isEmpty();
        }
        boolean kernel = call.method().equals("rand")
                && call.receiver().filter(on -> !on.text().equals("Kernel")).isEmpty();
        boolean module = call.name().matches("Random\\.(rand|bytes|random_number|hex|urandom)|Random\\.new");
        boolean draw = DRAWS.contains(call.method())
                && call.receiver().isPresent()
                && call.keyword("random").isEmpty();
        return kernel || module || draw || isGenerator(call);
    }

    private static boolean isGenerator(RubyCall call) {
        return call.method().matches("rand|bytes|random_number")
                && call.receiver()
                        .map(call.file()::resolve)
                        .filter(made -> made.text().matches("Random\\.new.*"))
                        .isPresent();
    }

    private Attempt attempt(RubySite site, RubyCall call) {
        SyntaxEdits edits = site.edit();
        if (call.name().equals("Random.new") || isGenerator(call)) {
            return generator(site, call, edits);
        }
        // A second run must find nothing left on the line
        site.calls().stream().filter(RubyWeakRandomFixer::isWeak).forEach(weak -> replace(weak, edits));
        return done(site, edits);
    }

    private static void replace(RubyCall call, SyntaxEdits edits) {
        if (DRAWS.contains(call.method())) {
            if (call.node().child("arguments").isEmpty()) {
                edits.insert(call.named().end(), "(random: SecureRandom)");
            } else {
                edits.insert(call.arguments().get(call.arguments().size() - 1).end(), ", random: SecureRandom");
            }
        } else if (call.name().matches("Random\\.(bytes|urandom)")) {
            edits.replace(call.node().start(), call.named().end(), "SecureRandom.random_bytes");
        } else if (!isGenerator(call) && !call.name().equals("Random.new")) {
            edits.replace(call.node().start(), call.named().end(), "SecureRandom." + call.method());
        }
    }

    private Attempt generator(RubySite site, RubyCall call, SyntaxEdits edits) {
        SyntaxNode made = call.name().equals("Random.new")
                ? call.node()
                : call.receiver().map(site.file()::resolve).orElse(call.node());
        if (made.is("call") && !new RubyCall(site.file(), made).arguments().isEmpty()) {
            return Attempt.declined(
                    "`" + SyntaxSite.words(made) + "` is made from a seed, so that its numbers can be repeated,"
                            + " which the operating system's generator cannot give");
        }
        boolean directly = made.parent()
                .filter(up -> up.is("assignment", "call", "pair", "argument_list"))
                .isPresent();
        if (!directly) {
            return Attempt.declined("it cannot be told what `" + SyntaxSite.words(made) + "` is used for");
        }
        edits.replace(made, "SecureRandom");
        return done(site, edits);
    }

    private Attempt done(RubySite site, SyntaxEdits edits) {
        if (site.mustRequire("securerandom")) {
            new RubyRequires(site.file(), edits).add("securerandom");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The value comes from the operating system's generator through `SecureRandom`, so it cannot be worked out from"
                        + " earlier ones.");
    }
}
