package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonLibraries;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a Python file. */
public record PythonSite(SyntaxSite site, PythonFile file) {
    static PythonSite of(SyntaxSite site) {
        PythonFile file = site.project().python(site.finding().path()).orElseGet(() -> PythonFile.of(site.file()));
        return new PythonSite(site, file);
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
    public List<PythonCall> calls() {
        return site.nodes("call").stream()
                .map(node -> new PythonCall(file, node))
                .toList();
    }

    /** The likeliest call that passes a test. */
    public Optional<PythonCall> call(Predicate<PythonCall> test) {
        return calls().stream().filter(test).findFirst();
    }

    /** Whether a test's folder or name says that the file holds tests. */
    public boolean isTest() {
        return finding().path().value().matches("(.*/)?tests?/.*|(.*/)?(test_[^/]*|[^/]*_test|conftest|tests?)\\.py");
    }

    public SyntaxEdits edit() {
        return file.syntax().edit();
    }

    public PythonLibraries libraries() {
        return PythonLibraries.of(project().tree());
    }

    /** A fix of this file alone. */
    public static Attempt fixed(String weakness, SyntaxEdits edits, String explanation, String... review) {
        return new Attempt.Fixed(new Fix(weakness, Patch.of(edits.patch()), explanation, List.of(review)));
    }

    /** The decline of a finding whose line has nothing that the fixer looks for. */
    public Attempt nothing(String wanted) {
        boolean imports = !nodes("import_statement", "import_from_statement").isEmpty()
                && nodes("call").isEmpty();
        return Attempt.declined((imports ? "the import alone does nothing: " : "") + "there is no " + wanted
                + " on line " + finding().region().startLine());
    }

    /** The text of a node for a sentence: on one line, and not too long. */
    public static String words(SyntaxNode node) {
        String text = node.text().strip().replaceAll("\\s+", " ");
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }
}
