package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Packages;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The place of a finding in a JavaScript or TypeScript file. */
public record ScriptSite(SyntaxSite site, ScriptFile script, Packages packages) {
    static ScriptSite of(SyntaxSite site) {
        Packages packages =
                Packages.of(site.project().tree(), site.file().source().path());
        return new ScriptSite(site, ScriptFile.of(site.file()), packages);
    }

    public Finding finding() {
        return site.finding();
    }

    /** The nodes of some kinds that the finding may mean, the likeliest first. */
    public List<SyntaxNode> nodes(String... kinds) {
        return site.nodes(kinds);
    }

    /** The likeliest node of some kinds that passes a test. */
    public Optional<SyntaxNode> node(Predicate<SyntaxNode> test, String... kinds) {
        return site.node(test, kinds);
    }

    /** What a node stands for. */
    public String name(SyntaxNode node) {
        return script.name(node);
    }

    public ScriptEdits edit() {
        return new ScriptEdits(script, packages);
    }

    /** A fix of one file. */
    public Attempt fix(String weakness, ScriptEdits edits, String explanation, String... review) {
        return new Attempt.Fixed(new Fix(weakness, new Patch(edits.patch()), explanation, List.of(review)));
    }

    /**
     * The nodes of some kinds that the finding means and that pass a test: those on its lines, else those to which a
     * variable of its lines goes, else the only one of the same function.
     */
    public List<SyntaxNode> sinks(Predicate<SyntaxNode> test, String... kinds) {
        List<SyntaxNode> near = nodes(kinds).stream().filter(test).toList();
        return near.isEmpty() ? behind(test, kinds) : near;
    }

    public Optional<SyntaxNode> sink(Predicate<SyntaxNode> test, String... kinds) {
        return sinks(test, kinds).stream().findFirst();
    }

    private List<SyntaxNode> behind(Predicate<SyntaxNode> test, String... kinds) {
        Set<SyntaxNode> found = new LinkedHashSet<>();
        for (Binding binding : bindingsOnLines()) {
            for (SyntaxNode use : script.bindings().uses(binding)) {
                use.ancestors()
                        .filter(above -> above.is(kinds) && test.test(above))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The variables that the finding's lines declare or set. */
    private List<Binding> bindingsOnLines() {
        List<Binding> bindings = new ArrayList<>();
        for (SyntaxNode node :
                nodes("variable_declarator", "assignment_expression", "augmented_assignment_expression")) {
            boolean begins = node.line() >= finding().region().startLine();
            node.child("name").or(() -> node.child("left")).filter(name -> begins).stream()
                    .flatMap(name -> name.all("identifier", "shorthand_property_identifier_pattern").stream())
                    .flatMap(name -> script.bindings().binding(name).stream())
                    .forEach(bindings::add);
        }
        return bindings;
    }
}
