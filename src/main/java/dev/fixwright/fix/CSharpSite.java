package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a C# file. */
public record CSharpSite(SyntaxSite site, CSharpFile file) {
    static CSharpSite of(SyntaxSite site) {
        return new CSharpSite(site, CSharpFile.of(site.file()));
    }

    public Finding finding() {
        return site.finding();
    }

    public Project project() {
        return site.project();
    }

    /** The nodes of some kinds that the finding may mean, the likeliest first. */
    public List<SyntaxNode> nodes(String... kinds) {
        return site.nodes(kinds);
    }

    /** The calls that the finding may mean, the likeliest first. */
    public List<CSharpCall> calls() {
        return site
                .nodes("invocation_expression", "object_creation_expression", "implicit_object_creation_expression")
                .stream()
                .map(node -> new CSharpCall(file, node))
                .toList();
    }

    /** The likeliest call that passes a test. */
    public Optional<CSharpCall> call(Predicate<CSharpCall> test) {
        return calls().stream().filter(test).findFirst();
    }

    /** Whether a test's folder or name says that the file holds tests. */
    public boolean isTest() {
        return finding().path().value().matches("(.*/)?[\\w.]*Tests?/.*|.*Tests?\\.cs");
    }

    public SyntaxEdits edit() {
        return file.syntax().edit();
    }

    /** The decline of a finding whose line has nothing that the fixer looks for. */
    public Attempt nothing(String wanted) {
        return site.nothing(wanted);
    }
}
