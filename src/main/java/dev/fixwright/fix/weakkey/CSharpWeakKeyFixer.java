package dev.fixwright.fix.weakkey;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** Makes keys of RSA and DSA as long as is needed today. */
public final class CSharpWeakKeyFixer implements CSharpFixer {
    private static final String KINDS = "(RSA|DSA)(CryptoServiceProvider|Cng|OpenSsl)?";

    @Override
    public String weakness() {
        return "weakkey";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> size = site.call(
                        call -> isMade(call) && !call.values().isEmpty())
                .map(call -> call.values().get(0))
                .or(() -> site.nodes("assignment_expression").stream()
                        .filter(node -> node.child("left")
                                .filter(left -> left.text().matches("(\\w+\\.)*KeySize"))
                                .isPresent())
                        .filter(node -> isAsymmetric(site, node))
                        .flatMap(node -> node.child("right").stream())
                        .findFirst());
        if (size.isEmpty()) {
            return site.nothing("length of a key");
        }
        SyntaxNode number = site.file().resolve(size.get());
        if (!number.is("integer_literal")) {
            return Attempt.declined("the length of the key, `" + SyntaxSite.words(size.get()) + "`, is not known here");
        }
        if (Integer.parseInt(number.text().replaceAll("\\D", "")) >= 2048) {
            return Attempt.declined("the key is already long enough");
        }
        if (site.call(call -> call.method().equals("DSACryptoServiceProvider")).isPresent()) {
            return Attempt.declined("`DSACryptoServiceProvider` makes no keys of more than 1024 bits; sign with"
                    + " `ECDsa` or `RSA` instead, and check with the same");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(number, "2048");
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The key is so long that nobody can work it out with the computers of today.",
                "Keys that were made before stay as short as they are; make those anew too.");
    }

    private static boolean isMade(CSharpCall call) {
        return call.isCreation()
                ? call.method().matches(KINDS)
                : call.method().equals("Create")
                        && call.receiver()
                                .filter(on -> on.text().matches("(\\w+\\.)*" + KINDS))
                                .isPresent();
    }

    private static boolean isAsymmetric(CSharpSite site, SyntaxNode assignment) {
        boolean initializer = assignment
                .parent()
                .flatMap(SyntaxNode::parent)
                .filter(made -> made.is("object_creation_expression"))
                .flatMap(made -> made.child("type"))
                .filter(type -> type.text().matches("(\\w+\\.)*" + KINDS))
                .isPresent();
        return initializer
                || assignment
                        .child("left")
                        .flatMap(left -> left.child("expression"))
                        .filter(on -> site.file().types().of(on).matches(KINDS))
                        .isPresent();
    }
}
