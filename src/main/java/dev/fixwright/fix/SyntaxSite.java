package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a file that a grammar reads, with the project around it. */
public record SyntaxSite(Finding finding, SyntaxFile file, Project project) {

    /**
     * The nodes of some kinds that the finding may mean, the likeliest first: those that its columns cover, then those
     * that begin on its lines, then those that only touch them, the narrowest first.
     */
    public List<SyntaxNode> nodes(String... kinds) {
        Region region = finding.region();
        int last = lastLine();
        List<SyntaxNode> covered = new ArrayList<>();
        List<SyntaxNode> begun = new ArrayList<>();
        List<SyntaxNode> touched = new ArrayList<>();
        int start = file.lines().start(region.startLine());
        int from = region.hasColumns() ? file.lines().offset(region.startLine(), region.startColumn()) : -1;
        int to = region.hasColumns() ? file.lines().offset(last, region.endColumn()) : -1;
        for (SyntaxNode node : file.nodesOn(region.startLine(), last)) {
            if (node.is(kinds)) {
                boolean inside = node.start() < to && from < node.end() && node.start() >= start;
                (inside ? covered : node.start() >= start ? begun : touched).add(node);
            }
        }
        List<SyntaxNode> nodes = new ArrayList<>(covered);
        nodes.addAll(begun);
        for (int i = touched.size() - 1; i >= 0; i--) {
            nodes.add(touched.get(i));
        }
        return nodes;
    }

    /** The likeliest node of some kinds that passes a test. */
    public Optional<SyntaxNode> node(Predicate<SyntaxNode> test, String... kinds) {
        return nodes(kinds).stream().filter(test).findFirst();
    }

    /** A fix of one file alone. */
    public static Attempt fixed(String weakness, SyntaxEdits edits, String explanation, String... review) {
        return new Attempt.Fixed(new Fix(weakness, Patch.of(edits.patch()), explanation, List.of(review)));
    }

    /** The decline of a finding whose line has nothing that the fixer looks for. */
    public Attempt nothing(String wanted) {
        return Attempt.declined(
                "there is no " + wanted + " on line " + finding.region().startLine());
    }

    /** The text of a node for a sentence: on one line, and not too long. */
    public static String words(SyntaxNode node) {
        String text = node.text().strip().replaceAll("\\s+", " ");
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }

    /** Whether the source cannot be read at the very place of the finding. */
    boolean isBroken() {
        return file.root().hasErrors()
                && file.nodesOn(finding.region().startLine(), lastLine()).stream()
                        .anyMatch(SyntaxNode::isBroken);
    }

    private int lastLine() {
        Region region = finding.region();
        return Math.max(
                region.startLine(), Math.min(region.endLine(), file.lines().count()));
    }
}
