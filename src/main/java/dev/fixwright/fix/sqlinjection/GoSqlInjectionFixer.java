package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Binds the values of SQL texts as parameters, marked as the database driver wants it. */
public final class GoSqlInjectionFixer implements GoFixer {
    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(GoSite site) {
        List<GoSqlSink> sinks = site.calls().stream()
                .flatMap(call -> GoSqlSink.of(call).stream())
                .toList();
        Optional<GoSqlSink> built = sinks.stream()
                .filter(sink -> GoText.of(site.file(), site.file().resolve(sink.text()))
                        .filter(text -> text.values().stream()
                                .anyMatch(value -> value.constant().isEmpty()))
                        .isPresent())
                .findFirst();
        Optional<GoSqlSink> sink = built.or(() -> sinks.stream().findFirst()).or(() -> fedFrom(site));
        if (sink.isEmpty()) {
            return site.nothing("call that runs SQL");
        }
        return new GoSqlRewrite(site, sink.get(), GoSqlStyle.of(site, sink.get().call())).attempt();
    }

    /** The sink that takes the text which the finding's lines put together. */
    private static Optional<GoSqlSink> fedFrom(GoSite site) {
        GoFile file = site.file();
        for (SyntaxNode node : site.nodes(
                "short_var_declaration", "assignment_statement", "var_spec", "const_spec", "call_expression")) {
            String name = node.child("left")
                    .or(() -> node.child("name"))
                    .map(SyntaxNode::text)
                    .orElseGet(() -> GoSqlSteps.builder(file, node).orElse(""));
            SyntaxNode function = GoFile.function(node).orElse(file.root());
            Optional<GoSqlSink> fed = name.isEmpty()
                    ? Optional.empty()
                    : file.calls(function).stream()
                            .flatMap(call -> GoSqlSink.of(call).stream())
                            .filter(sink -> sink.text()
                                    .text()
                                    .matches("(?s)(fmt\\.Sprintf\\()?" + Pattern.quote(name)
                                            + "(\\.String\\(\\))?(,.*)?"))
                            .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }
}
