package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoLiteral;
import dev.fixwright.syntax.go.GoModule;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a Go file. */
public record GoSite(SyntaxSite site, GoFile file) {
    static GoSite of(SyntaxSite site) {
        Project project = site.project();
        SourcePath path = site.finding().path();
        return new GoSite(site, GoFile.of(site.file(), () -> others(project, path)));
    }

    private static List<GoFile> others(Project project, SourcePath path) {
        return project.tree().paths().stream()
                .filter(other -> other.hasExtension("go")
                        && other.folder().equals(path.folder())
                        && !other.equals(path)
                        && (!other.fileName().endsWith("_test.go")
                                || path.fileName().endsWith("_test.go")))
                .flatMap(other -> project.syntax(other).stream())
                .map(other -> GoFile.of(other, List::of))
                .toList();
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
    public List<GoCall> calls() {
        return nodes("call_expression").stream()
                .map(node -> new GoCall(file, node))
                .toList();
    }

    /** The likeliest call that passes a test. */
    public Optional<GoCall> call(Predicate<GoCall> test) {
        return calls().stream().filter(test).findFirst();
    }

    /** The likeliest literal of a struct whose type fits a regular expression. */
    public Optional<GoLiteral> literal(String type) {
        return nodes("composite_literal").stream()
                .map(node -> new GoLiteral(file, node))
                .filter(literal -> literal.type().matches(type))
                .findFirst();
    }

    /** Whether the file's name says that it holds tests. */
    public boolean isTest() {
        return finding().path().fileName().endsWith("_test.go");
    }

    public GoModule module() {
        return GoModule.of(project().tree(), finding().path());
    }

    public GoEdits edit() {
        return new GoEdits(file);
    }

    /** A fix of this file alone; declined where the compiler would refuse what is left. */
    public static Attempt fixed(String weakness, GoEdits edits, String explanation, String... review) {
        Optional<String> left = edits.close();
        return left.isPresent()
                ? Attempt.declined(left.get())
                : new Attempt.Fixed(new Fix(weakness, Patch.of(edits.patch()), explanation, List.of(review)));
    }

    /** The decline of a finding whose line has nothing that the fixer looks for. */
    public Attempt nothing(String wanted) {
        return Attempt.declined(
                "there is no " + wanted + " on line " + finding().region().startLine());
    }

    /** The text of a node for a sentence: on one line, and not too long. */
    public static String words(SyntaxNode node) {
        String text = node.text().strip().replaceAll("\\s+", " ");
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }
}
