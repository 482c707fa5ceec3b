package dev.fixwright.fix.hostnameregexp;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.grammar.SyntaxNode;

/** Escapes the dots of host names in regular expressions. */
public final class GoHostnameRegexpFixer implements GoFixer {
    @Override
    public String weakness() {
        return "hostnameregexp";
    }

    @Override
    public Attempt attempt(GoSite site) {
        for (SyntaxNode node : site.nodes("interpreted_string_literal", "raw_string_literal")) {
            GoEdits edits = site.edit();
            String dot = GoString.of(node).isRaw() ? "\\." : "\\\\.";
            for (int at : HostDots.of(node.text())) {
                edits.replace(node.start() + at, node.start() + at + 1, dot);
            }
            if (!edits.isEmpty()) {
                return GoSite.fixed(
                        weakness(),
                        edits,
                        "The dots of the host name are escaped and stand for dots only, so that no other host fits.",
                        "Check that the pattern is bound to the beginning and the end of the host.");
            }
        }
        boolean dots = site.nodes("interpreted_string_literal", "raw_string_literal").stream()
                .anyMatch(node -> node.text().contains("."));
        if (!dots) {
            return site.nothing("regular expression with a host name");
        }
        return Attempt.declined("the dots of every host name on these lines are already escaped");
    }
}
