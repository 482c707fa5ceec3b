package dev.fixwright.fix.weakkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes keys of RSA and DSA as long as is needed today. */
public final class RubyWeakKeyFixer implements RubyFixer {
    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<SyntaxNode> sizes = site.calls().stream()
                .filter(call -> call.name().matches("(OpenSSL::)?PKey::(RSA|DSA)\\.(new|generate)")
                        && !call.arguments().isEmpty())
                .map(call -> call.arguments().get(0))
                .toList();
        Optional<SyntaxNode> size = sizes.stream()
                .filter(one -> site.file().resolve(one).is("integer"))
                .findFirst()
                .or(() -> sizes.stream().findFirst());
        if (size.isEmpty()) {
            return site.nothing("length of a key");
        }
        SyntaxNode number = site.file().resolve(size.get());
        if (number.is("conditional") && !lengths(number).isEmpty()) {
            return longer(site, lengths(number));
        }
        if (!number.is("integer")) {
            return Attempt.declined("the length of the key, `" + SyntaxSite.words(size.get()) + "`, is not known here");
        }
        return longer(site, List.of(number));
    }

    /** The lengths between which a condition decides; empty where one of them is no number. */
    private static List<SyntaxNode> lengths(SyntaxNode conditional) {
        List<SyntaxNode> both = Stream.of("consequence", "alternative")
                .flatMap(name -> conditional.child(name).stream())
                .toList();
        return both.stream().allMatch(one -> one.is("integer")) ? both : List.of();
    }

    private Attempt longer(RubySite site, List<SyntaxNode> numbers) {
        SyntaxEdits edits = site.edit();
        numbers.stream()
                .filter(number -> Integer.parseInt(number.text().replaceAll("\\D", "")) < 2048)
                .forEach(number -> edits.replace(number, "2048"));
        if (edits.isEmpty()) {
            return Attempt.declined("the key is already long enough");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The key is so long that nobody can work it out with the computers of today.",
                "Keys that were made before stay as short as they are; make those anew too.");
    }
}
