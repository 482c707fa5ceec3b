package dev.fixwright.fix.hostnameregexp;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;

/** Escapes the dots of host names in regular expressions. */
public final class RubyHostnameRegexpFixer implements RubyFixer {
    @Override
    public String weakness() {
        return "hostnameregexp";
    }

    @Override
    public Attempt attempt(RubySite site) {
        SyntaxEdits edits = site.edit();
        for (SyntaxNode node : site.nodes("regex")) {
            HostDots.of(node.text()).forEach(at -> edits.replace(node.start() + at, node.start() + at + 1, "\\."));
        }
        for (RubyCall call : site.calls()) {
            if (call.name().matches("Regexp\\.(new|compile)")) {
                call.positional().stream()
                        .limit(1)
                        .filter(one -> one.is("string"))
                        .forEach(text -> {
                            String dot = text.text().startsWith("'") ? "\\." : "\\\\.";
                            HostDots.of(text.text())
                                    .forEach(at -> edits.replace(text.start() + at, text.start() + at + 1, dot));
                        });
            }
        }
        boolean dots = site.nodes("regex", "string").stream()
                .anyMatch(node -> node.text().contains("\\.") || node.text().contains("[.]"));
        return edits.isEmpty()
                ? dots
                        ? Attempt.declined("the dots of every host name on these lines are already escaped")
                        : site.nothing("name of a host in a pattern")
                : SyntaxSite.fixed(
                        weakness(),
                        edits,
                        "The dots of the host name are escaped and stand for dots only, so that no other host fits.",
                        "Check that the pattern is bound to the beginning and the end of the host.");
    }
}
