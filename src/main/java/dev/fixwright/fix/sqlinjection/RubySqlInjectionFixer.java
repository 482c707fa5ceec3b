package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the values of SQL texts as parameters, the way that the library takes them. */
public final class RubySqlInjectionFixer implements RubyFixer {
    private static final String DONE =
            "The SQL text is constant now and the values are bound as parameters, so they can no longer change what the statement"
                    + " does.";

    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<RubySqlSink> all = site.calls().stream()
                .filter(call -> !call.node().is("identifier"))
                .flatMap(call -> RubySqlSink.of(site, call).stream())
                .toList();
        List<RubySqlSink> built = all.stream()
                .filter(sink -> sink.text().is("identifier")
                        || !RubyText.of(site.file(), sink.text()).values().isEmpty())
                .toList();
        List<RubySqlSink> sinks =
                !built.isEmpty() ? built : fedFrom(site).map(List::of).orElse(all);
        if (sinks.isEmpty()) {
            return site.nothing("call that runs SQL");
        }
        SyntaxEdits edits = site.edit();
        List<String> reasons = new ArrayList<>();
        for (RubySqlSink sink : sinks) {
            new RubySqlRewrite(site, sink, edits).rewrite().ifPresent(reasons::add);
        }
        return edits.isEmpty()
                ? Attempt.declined(reasons.get(0))
                : SyntaxSite.fixed(weakness(), edits, DONE, "A bound value is compared as one value of its type.");
    }

    /** The sink that takes the text which the finding's line builds. */
    private static Optional<RubySqlSink> fedFrom(RubySite site) {
        for (SyntaxNode node : site.nodes("assignment", "operator_assignment", "binary")) {
            SyntaxNode left = node.child("left").orElse(node);
            Optional<RubySqlSink> fed = site.file().calls(RubyFile.function(node)).stream()
                    .flatMap(call -> RubySqlSink.of(site, call).stream())
                    .filter(sink -> left.is("identifier")
                            && sink.text().all("identifier").stream()
                                    .anyMatch(one -> one.text().equals(left.text())))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }
}
