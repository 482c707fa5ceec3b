package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a YAML file, with the project around it. */
public record YamlSite(Finding finding, YamlFile file, Project project) {

    /**
     * The nodes that the finding may mean, the likeliest first: those that its columns cover, then those that begin on its
     * lines, then those that only touch them, the narrowest first.
     */
    public List<YamlNode> nodes() {
        Region region = finding.region();
        List<YamlNode> covered = new ArrayList<>();
        List<YamlNode> begun = new ArrayList<>();
        List<YamlNode> touched = new ArrayList<>();
        int start = file.lines().start(region.startLine());
        int from = region.hasColumns() ? file.lines().offset(region.startLine(), region.startColumn()) : -1;
        int to = region.hasColumns() ? file.lines().offset(lastLine(), region.endColumn()) : -1;
        for (YamlNode node : file.nodesOn(region.startLine(), lastLine())) {
            boolean inside = node.start() < to && from < node.end() && node.start() >= start;
            (inside ? covered : node.start() >= start ? begun : touched).add(node);
        }
        List<YamlNode> nodes = new ArrayList<>(covered);
        nodes.addAll(begun);
        for (int i = touched.size() - 1; i >= 0; i--) {
            nodes.add(touched.get(i));
        }
        return nodes;
    }

    /** The likeliest node that passes a test. */
    public Optional<YamlNode> node(Predicate<YamlNode> test) {
        return nodes().stream().filter(test).findFirst();
    }

    /** The document that the finding's first line stands in, else the nearest one above it. */
    public Optional<YamlNode> document() {
        int end = file.lines().end(finding.region().startLine());
        return file.documents().stream()
                .filter(document -> document.start() < end)
                .reduce((earlier, later) -> later)
                .or(() -> file.documents().stream().findFirst());
    }

    /** The finding's last line that the file has. */
    public int lastLine() {
        Region region = finding.region();
        return Math.max(
                region.startLine(), Math.min(region.endLine(), file.lines().count()));
    }

    /** Whether a node shares a line with the finding. */
    public boolean touches(YamlNode node) {
        return finding.region().touchesLines(node.line(), file.lines().lineAt(node.end()));
    }
}
