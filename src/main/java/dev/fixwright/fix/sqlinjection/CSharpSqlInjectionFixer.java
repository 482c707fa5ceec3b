package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the values of SQL texts as parameters, the way that whatever runs the text takes them. */
public final class CSharpSqlInjectionFixer implements CSharpFixer {
    private static final String[] SINKS = {
        "assignment_expression",
        "invocation_expression",
        "object_creation_expression",
        "implicit_object_creation_expression"
    };

    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        CSharpFile file = site.file();
        List<CSharpSqlSink> sinks = CSharpSqlSink.among(file, site.nodes(SINKS));
        Optional<CSharpSqlSink> sink = sinks.stream()
                .filter(found -> !CSharpText.of(file, found.text()).values().isEmpty())
                .findFirst()
                .or(() -> fedFrom(site))
                .or(() -> sinks.stream().findFirst())
                .or(() -> ranOn(site));
        return sink.isEmpty()
                ? site.nothing("command that takes SQL text")
                : new CSharpSqlRewrite(site, sink.get()).attempt();
    }

    /** The sink that takes the text which the finding's line builds. */
    private static Optional<CSharpSqlSink> fedFrom(CSharpSite site) {
        List<SyntaxNode> names = new ArrayList<>();
        site.nodes("variable_declarator").forEach(one -> one.child("name").ifPresent(names::add));
        site.nodes("assignment_expression").forEach(one -> one.child("left").ifPresent(names::add));
        site.nodes("member_access_expression")
                .forEach(one -> one.child("expression").ifPresent(names::add));
        for (SyntaxNode name : names) {
            Optional<CSharpSqlSink> fed = sinksOf(site.file(), name).stream()
                    .filter(sink -> name.is("identifier") && mentions(sink.text(), name.text()))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    /** The sink whose command is run on the finding's line: {@code command.ExecuteReader()}. */
    private static Optional<CSharpSqlSink> ranOn(CSharpSite site) {
        return site.call(call -> call.method().matches("Execute(Reader|Scalar|NonQuery)(Async)?|Fill")
                        && call.receiver().isPresent())
                .flatMap(call -> {
                    String command = call.receiver().orElseThrow().text();
                    return sinksOf(site.file(), call.node()).stream()
                            .filter(sink -> sink.node()
                                    .around("variable_declarator")
                                    .or(() -> Optional.of(sink.node()))
                                    .filter(holder -> holder.text().startsWith(command))
                                    .isPresent())
                            .findFirst();
                });
    }

    private static List<CSharpSqlSink> sinksOf(CSharpFile file, SyntaxNode node) {
        return CSharpSqlSink.among(file, CSharpFile.function(node).all(SINKS));
    }

    private static boolean mentions(SyntaxNode text, String name) {
        return text.all("identifier").stream().anyMatch(one -> one.text().equals(name));
    }
}
