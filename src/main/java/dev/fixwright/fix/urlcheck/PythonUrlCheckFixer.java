package dev.fixwright.fix.urlcheck;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import java.util.List;

/** Compares the host of an address in Python instead of searching for it anywhere in the text. */
public final class PythonUrlCheckFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "urlcheck";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        List<PythonHostCheck> checks = site.nodes("comparison_operator", "call").stream()
                .flatMap(node -> PythonHostCheck.of(site.file(), node).stream())
                .toList();
        if (checks.isEmpty()) {
            return site.call(call -> PythonHostCheck.isWhole(site.file(), call)).isPresent()
                    ? Attempt.declined("the text is already compared so that no other host fits")
                    : site.nothing("check that looks for a host which is written there");
        }
        int line = checks.get(0).whole().line();
        SyntaxEdits edits = site.edit();
        for (PythonHostCheck check : checks) {
            if (check.whole().line() != line) {
                continue;
            }
            if (check.obstacle().isPresent()) {
                return Attempt.declined(check.obstacle().get());
            }
            check.replace(edits);
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "The host of the address is compared as a whole; before, the name could stand anywhere in another address.",
                "Addresses without a scheme, such as `example.com/page`, have no host and do not pass any more.");
    }
}
