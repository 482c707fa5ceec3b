package dev.fixwright.fix.hostnameregexp;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonString;

/** Escapes the dots of host names in Python's regular expressions. */
public final class PythonHostnameRegexpFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "hostnameregexp";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        boolean seen = false;
        for (SyntaxNode node : site.nodes("string")) {
            PythonString literal = new PythonString(node);
            if (!isPattern(site, node, literal)) {
                continue;
            }
            seen |= HostDots.hasHost(node.text());
            SyntaxEdits edits = site.edit();
            for (int at : HostDots.of(node.text())) {
                edits.replace(node.start() + at, node.start() + at + 1, literal.isRaw() ? "\\." : "\\\\.");
            }
            if (!edits.isEmpty()) {
                return PythonSite.fixed(
                        weakness(),
                        edits,
                        "The dots of the host name are escaped and stand for dots only, so that no other host fits.",
                        "Check that the pattern is bound to the beginning and the end of the host.");
            }
        }
        return seen
                ? Attempt.declined("the dots of every host name on these lines are already escaped")
                : site.nothing("regular expression for a host name");
    }

    private static boolean isPattern(PythonSite site, SyntaxNode text, PythonString literal) {
        boolean argument = text.around("call")
                .filter(call -> site.file()
                        .meaning(call.child("function").orElse(call))
                        .matches("(re|regex|re2)\\.\\w+|django\\.(urls\\.re_path|conf\\.urls\\.url)|.*[Rr]egex\\w*"))
                .isPresent();
        return argument || literal.isRaw() || text.text().matches("(?s).*(\\^|\\\\\\\\|\\.\\*|\\(\\?|\\[).*");
    }
}
